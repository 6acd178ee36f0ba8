package org.lianjian.activities.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Working days: Monday to Friday, but for public holidays and the weekend days worked in exchange (调休). */
public final class WorkDays {

    private final Map<LocalDate, Boolean> exceptions;

    /**
     * @param exceptions days that are not what their weekday says, and whether they are worked
     */
    public WorkDays(Map<LocalDate, Boolean> exceptions) {
        this.exceptions = Map.copyOf(exceptions);
    }

    /** Whether the office works on that day. */
    public boolean isWorked(LocalDate day) {
        return exceptions.getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /** The n-th working day after a day. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate date = day;
        for (int counted = 0; counted < workingDays;) {
            date = date.plusDays(1);
            counted += isWorked(date) ? 1 : 0;
        }
        return date;
    }

    /** Working days from one day to another, the first not counted; negative when the second lies before the first. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorked).count();
    }
}
