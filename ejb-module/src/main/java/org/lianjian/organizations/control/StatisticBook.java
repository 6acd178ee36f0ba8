package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.entity.AdministrativeDivision;
import org.lianjian.organizations.entity.DatedFigure;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.Violation;
import org.lianjian.platform.time.OfficeClock;

/** What may be recorded about divisions, and what has been. */
@Dependent
class StatisticBook {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private OfficeClock clock;

    /** The division, or null when there is none that the actor reaches. */
    AdministrativeDivision reachable(Operation operation, String code) {
        return Reach.covers(access.actor(), operation, code) ? entities.find(AdministrativeDivision.class, code) : null;
    }

    /** Every fault of a draft whose single fields are right. */
    List<Violation> faultsOf(StatisticDraft draft) {
        List<Violation> faults = new ArrayList<>();
        LocalDate today = clock.today();
        if (reachable(Operation.STATISTIC_RECORD, draft.getDivisionCode()) == null) {
            faults.add(Violation.of("divisionCode", "organizations.township.notFound", draft.getDivisionCode()));
        }
        if (draft.getAsOf().isAfter(today)) {
            faults.add(Violation.of("asOf", "organizations.future", draft.getAsOf(), today));
        }
        return faults;
    }

    /** What is on record for these divisions and days; of two figures for the same, the later one counts and comes later. */
    List<DatedFigure> onRecord(Collection<String> divisionCodes, Collection<LocalDate> days) {
        return divisionCodes.isEmpty() || days.isEmpty() ? List.of()
                : entities.createQuery("select s from DatedFigure s where s.divisionCode in :codes and s.asOf in :days order by s.id",
                        DatedFigure.class).setParameter("codes", divisionCodes).setParameter("days", days).getResultList();
    }
}
