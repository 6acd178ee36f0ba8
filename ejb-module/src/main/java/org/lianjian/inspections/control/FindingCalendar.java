package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.time.DayHasCome;

/**
 * What the date brings about by itself: overdue findings are escalated to the municipal level. Called by {@link FindingCalendarTimer} and by tests;
 * it is no use case, no page and no request reaches it.
 */
@ApplicationScoped
public class FindingCalendar {

    static final String WORK = "finding-calendar";

    private static final Logger LOG = Logger.getLogger(FindingCalendar.class.getName());

    @Inject
    SystemWork system;

    @Inject
    DayOfAFinding days;

    /**
     * Turns to a day. Without a transaction of the caller each finding has its own: what cannot be done for one, such as for one that is claimed in
     * the same moment, is noted in the server's log and tried again next time.
     *
     * @return how many findings it tried to escalate
     */
    public int turn(LocalDate today) {
        return system.call(WORK, () -> {
            List<Long> overdue = days.overdueOn(today);
            overdue.forEach(id -> attempt(id, today));
            return overdue.size();
        });
    }

    /** Turns to the day that has come apart from the timer. */
    void turnWith(@Observes DayHasCome come) {
        turn(come.day());
    }

    private void attempt(long id, LocalDate today) {
        try {
            days.escalate(id, today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Finding " + id + " could not be escalated on " + today + "; it is tried again within the hour");
        }
    }
}
