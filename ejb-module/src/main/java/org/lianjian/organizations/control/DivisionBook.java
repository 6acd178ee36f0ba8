package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.organizations.boundary.DivisionDraft;
import org.lianjian.organizations.boundary.DivisionLevel;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DivisionRules;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.errors.Violation;

/** The divisions that are known, and what may be written about them by whom: a township keeps its villages, a city its towns and villages. */
@Dependent
class DivisionBook {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    /** The known ones of these codes. */
    Map<String, AdministrativeDivision> known(Collection<String> codes) {
        List<AdministrativeDivision> found = codes.isEmpty() ? List.of()
                : entities.createQuery("select d from AdministrativeDivision d where d.code in :codes", AdministrativeDivision.class)
                        .setParameter("codes", codes).getResultList();
        return found.stream().collect(Collectors.toMap(AdministrativeDivision::getCode, Function.identity()));
    }

    /** Every fault of a draft whose single fields are right. */
    List<Violation> faultsOf(DivisionDraft draft, boolean parentKnown) {
        boolean ofTheCity = DivisionRules.levelOf(draft.getCode()) == DivisionLevel.TOWN;
        boolean within = access.actor().grants().stream().filter(grant -> grant.serves(Operation.DIVISION_KEEP))
                .filter(grant -> !ofTheCity || grant.level() == ScopeLevel.CITY).map(Grant::divisionPrefix).anyMatch(draft.getCode()::startsWith);
        return DivisionRules.faultsOf(draft, within, parentKnown);
    }

    void add(AdministrativeDivision division) {
        entities.persist(division);
    }
}
