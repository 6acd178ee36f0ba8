package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.leases.DayStep;
import org.lianjian.platform.leases.DayWork;

/** What the date brings about by itself: overdue findings are escalated to the municipal level. */
@ApplicationScoped
public class FindingCalendar implements DayWork {

    @Inject
    DayOfAFinding days;

    @Override
    public String name() {
        return "finding-calendar";
    }

    @Override
    public List<DayStep> steps(LocalDate today) {
        return List.of(new DayStep(() -> days.overdueOn(today), id -> days.escalate(id, today)));
    }
}
