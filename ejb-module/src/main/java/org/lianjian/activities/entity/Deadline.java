package org.lianjian.activities.entity;

import java.time.LocalDate;

/**
 * Until when an activity is to be filed (invariant 5).
 *
 * @param dueOn    the last day for filing without being late
 * @param lockedOn the first day on which filing needs the township's unlocking
 */
public record Deadline(LocalDate dueOn, LocalDate lockedOn) {

    /** The deadline after a held date. */
    public static Deadline after(LocalDate heldOn, WorkDays calendar, int workingDays, int graceDays) {
        LocalDate due = calendar.after(heldOn, workingDays);
        return new Deadline(due, due.plusDays(graceDays + 1L));
    }

    /** Whether filing on that day is late. */
    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(dueOn);
    }

    /** Whether filing on that day needs unlocking. */
    public boolean isLockedOn(LocalDate day) {
        return !day.isBefore(lockedOn);
    }
}
