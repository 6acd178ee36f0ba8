package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.CalendarException;
import org.lianjian.activities.entity.WorkDays;
import org.lianjian.platform.errors.NotFound;

/** Finds and keeps activities and the days of the work calendar. */
@Dependent
class ActivityStore {

    static final String ACTIVITY = "activity";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private KnownDays known;

    void add(Activity activity) {
        entities.persist(activity);
    }

    Activity activity(long id) {
        return Optional.ofNullable(entities.find(Activity.class, id)).orElseThrow(() -> new NotFound(ACTIVITY, id));
    }

    /** Those under these agreements on these days that were not given up. */
    List<Activity> standing(Collection<Long> agreementIds, Collection<LocalDate> days) {
        return agreementIds.isEmpty() || days.isEmpty() ? List.of()
                : entities.createQuery("select a from Activity a where a.agreementId in :agreements and a.heldOn in :days "
                        + "and a.state <> :cancelled order by a.id", Activity.class).setParameter("agreements", agreementIds)
                        .setParameter("days", days).setParameter("cancelled", ActivityState.CANCELLED).getResultList();
    }

    /** The work calendar with all exceptions from a day on. */
    WorkDays calendarFrom(LocalDate day) {
        Map<LocalDate, Boolean> exceptions = known.from(day, from -> exceptions(from, LocalDate.of(9999, 12, 31))).stream()
                .collect(Collectors.toMap(CalendarDay::day, CalendarDay::working));
        return new WorkDays(exceptions);
    }

    /** The exceptions of a time, first day first. Asking writes nothing yet: what is being filed waits until its commitments are locked. */
    List<CalendarDay> exceptions(LocalDate from, LocalDate to) {
        return entities.createQuery("select c from CalendarException c where c.day between :from and :to order by c.day", CalendarException.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("from", from).setParameter("to", to).getResultStream().map(CalendarException::described).toList();
    }

    /** Sets or replaces the exception of a day; answers what it was before. */
    Optional<CalendarDay> set(CalendarDay day) {
        known.forget();
        CalendarException present = entities.find(CalendarException.class, day.day());
        if (present == null) {
            entities.persist(new CalendarException(day));
            return Optional.empty();
        }
        CalendarDay before = present.described();
        present.write(day);
        return Optional.of(before);
    }

    /** Removes the exception of a day; answers what it was. */
    Optional<CalendarDay> remove(LocalDate day) {
        known.forget();
        CalendarException present = entities.find(CalendarException.class, day);
        if (present == null) {
            return Optional.empty();
        }
        entities.remove(present);
        return Optional.of(present.described());
    }
}
