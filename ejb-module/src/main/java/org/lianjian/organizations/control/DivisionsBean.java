package org.lianjian.organizations.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.time.OfficeClock;

/** Administrative divisions, dated. */
@Stateless
public class DivisionsBean implements Divisions {

    private static final int TOWNSHIP_DIGITS = 9;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    OfficeClock clock;

    @Override
    @Allowed(Operation.DIVISION_VIEW)
    public List<Division> townships() {
        boolean wholeInstallation = access.actor().grants().stream().anyMatch(grant -> grant.level() == ScopeLevel.SYSTEM);
        Set<String> prefixes = Reach.divisionPrefixes(access.actor(), Operation.DIVISION_VIEW);
        return existing("%", Set.of(DivisionLevel.COUNTY, DivisionLevel.TOWN)).stream()
                .filter(division -> wholeInstallation || prefixes.stream().anyMatch(division.code()::startsWith)).toList();
    }

    @Override
    @Allowed(Operation.DIVISION_VIEW)
    public List<Division> villagesOf(String townshipCode) {
        if (!townshipCode.matches("\\d{12}")) {
            return List.of();
        }
        return existing(townshipCode.substring(0, TOWNSHIP_DIGITS) + "%", Set.of(DivisionLevel.VILLAGE));
    }

    private List<Division> existing(String pattern, Set<DivisionLevel> levels) {
        LocalDate today = clock.today();
        return entities.createQuery("select d from AdministrativeDivision d where d.code like :pattern and d.level in :levels order by d.code",
                AdministrativeDivision.class).setParameter("pattern", pattern).setParameter("levels", levels)
                .getResultStream().filter(division -> division.existsOn(today)).map(AdministrativeDivision::toDivision).toList();
    }

    @Override
    @Allowed(Operation.DIVISION_VIEW)
    public Division get(String code) {
        AdministrativeDivision division = entities.find(AdministrativeDivision.class, code);
        if (division == null) {
            throw new NotFound("division", code);
        }
        return division.toDivision();
    }
}
