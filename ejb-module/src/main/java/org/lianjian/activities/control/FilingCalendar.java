package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.Deadline;
import org.lianjian.activities.entity.Deadlines;
import org.lianjian.activities.entity.WorkDays;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Which days count for filing and for answering, by the work calendar and the settings (invariant 5). */
@Dependent
class FilingCalendar {

    /** No holiday lasts as long: from so many days before a day on, the calendar is all that counting needs. */
    private static final int DAYS_BEFORE = 40;

    @Inject
    private ActivityStore store;

    @Inject
    private Settings settings;

    /** Until when what is held on that day is to be filed. */
    Deadline deadline(LocalDate heldOn) {
        return Deadline.after(heldOn, store.calendarFrom(heldOn), settings.filingWorkingDays(), settings.filingGraceDays());
    }

    /** The days that count for an activity as it stands. */
    Deadlines of(Activity activity) {
        return of(activity, activity.getHeldOn());
    }

    /** The days that count for an activity once it is held on that day. */
    Deadlines of(Activity activity, LocalDate heldOn) {
        return new Deadlines(deadline(heldOn), activity.getFiledAt() == null ? null : answersBy(activity));
    }

    /** Working days from one day to another. */
    int workingDays(LocalDate from, LocalDate to) {
        return store.calendarFrom((from.isBefore(to) ? from : to).minusDays(DAYS_BEFORE)).between(from, to);
    }

    /** The last day on which filings are still awaiting answers is before this one: what was filed earlier can be reviewed without. */
    LocalDate reviewableWhenFiledBefore(LocalDate today) {
        WorkDays calendar = store.calendarFrom(today.minusDays(settings.confirmationWorkingDays() * 3L + DAYS_BEFORE));
        LocalDate filed = today;
        while (calendar.after(filed, settings.confirmationWorkingDays()).compareTo(today) >= 0) {
            filed = filed.minusDays(1);
        }
        return filed.plusDays(1);
    }

    private LocalDate answersBy(Activity activity) {
        LocalDate filed = LocalDate.ofInstant(activity.getFiledAt(), OfficeClock.ZONE);
        return store.calendarFrom(filed).after(filed, settings.confirmationWorkingDays());
    }
}
