package org.lianjian.agreements.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.time.DayHasCome;

/**
 * What the date brings about by itself: signed agreements begin, running ones expire. Called by {@link AgreementCalendarTimer} and by tests; it is no
 * use case, no page and no request reaches it.
 */
@ApplicationScoped
public class AgreementCalendar {

    static final String WORK = "agreement-calendar";

    private static final Logger LOG = Logger.getLogger(AgreementCalendar.class.getName());

    @Inject
    SystemWork system;

    @Inject
    DayOfAnAgreement days;

    /**
     * Turns to a day. Without a transaction of the caller each agreement has its own: what cannot be done for one is noted in the server's log and
     * tried again next time. Agreements begin before others expire, so that one whose successor follows without a gap is superseded.
     *
     * @return how many agreements it tried to turn
     */
    public int turn(LocalDate today) {
        return system.call(WORK, () -> each(days.beginningBy(today), days::begin, today) + each(days.overBy(today), days::end, today));
    }

    /** Turns to the day that has come apart from the timer. */
    void turnWith(@Observes DayHasCome come) {
        turn(come.day());
    }

    private int each(List<Long> ids, BiConsumer<Long, LocalDate> work, LocalDate today) {
        ids.forEach(id -> attempt(id, work, today));
        return ids.size();
    }

    private void attempt(long id, BiConsumer<Long, LocalDate> work, LocalDate today) {
        try {
            work.accept(id, today);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Agreement " + id + " could not be turned to " + today + "; it is tried again within the hour");
        }
    }
}
