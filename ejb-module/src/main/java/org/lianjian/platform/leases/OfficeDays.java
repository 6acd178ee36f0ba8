package org.lianjian.platform.leases;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianjian.platform.access.SystemWork;

/** Turns the features to a day. Called by {@link OfficeDayTimer}, when sample data are made, and by tests. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OfficeDays {

    private static final Logger LOG = Logger.getLogger(OfficeDays.class.getName());

    @Inject
    @Any
    Instance<DayWork> works;

    @Inject
    SystemWork system;

    /** The work of all features. */
    public List<DayWork> works() {
        return works.stream().toList();
    }

    /** Turns all features to a day. */
    public void turn(LocalDate today) {
        works().forEach(work -> turn(work, today));
    }

    /** Turns the feature with that work to a day, and answers how many records it tried to turn. */
    public int turn(Class<? extends DayWork> work, LocalDate today) {
        return turn(works.select(work).get(), today);
    }

    /**
     * Turns one feature to a day. Without a transaction of the caller each record has its own: what cannot be done for one, such as for one that
     * somebody changes in the same moment, is noted in the server's log and tried again next time.
     *
     * @return how many records it tried to turn
     */
    public int turn(DayWork work, LocalDate today) {
        return system.call(work.name(), () -> work.steps(today).stream().mapToInt(step -> each(work, step)).sum());
    }

    private static int each(DayWork work, DayStep step) {
        List<Long> due = step.due().get();
        due.forEach(id -> attempt(work, step.work(), id));
        return due.size();
    }

    private static void attempt(DayWork work, LongConsumer step, long id) {
        try {
            step.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The turn of record " + id + " by " + work.name() + " failed; it is tried again within the hour");
        }
    }
}
