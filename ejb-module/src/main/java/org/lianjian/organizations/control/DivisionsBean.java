package org.lianjian.organizations.control;

import static org.lianjian.audit.boundary.AuditEvent.DIVISION_KEPT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DivisionRules;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.Violation;
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

    @Inject
    DivisionBook book;

    @Inject
    AuditTrail trail;

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

    @Override
    @Allowed(Operation.DIVISION_KEEP)
    @Audited(DIVISION_KEPT)
    public Division keep(DivisionDraft draft) {
        Map<String, AdministrativeDivision> known = book.known(List.of(draft.getCode(), DivisionRules.parentOf(draft.getCode())));
        List<Violation> faults = book.faultsOf(draft, known.containsKey(DivisionRules.parentOf(draft.getCode())));
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        AdministrativeDivision division = known.get(draft.getCode());
        if (division == null) {
            division = AdministrativeDivision.of(draft);
            book.add(division);
            record(division, Facts.none().with("name", division.getName()));
        } else {
            Division before = division.toDivision();
            division.change(draft);
            record(division, changes(before, division.toDivision()));
        }
        return division.toDivision();
    }

    private void record(AdministrativeDivision division, Facts facts) {
        trail.record(DIVISION_KEPT, new Subject(Long.parseLong(division.getCode()), division.getCode(),
                RecordScope.ofTownship(division.getCode())), facts);
    }

    private static Facts changes(Division before, Division after) {
        return Facts.none().changed("name", before.name(), after.name()).changed("mark", before.mark(), after.mark())
                .changed("validFrom", before.validFrom(), after.validFrom()).changed("validTo", before.validTo(), after.validTo());
    }
}
