package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;

/** Whether the office works on a day, by the work calendar. */
@Dependent
class WorkingDays {

    @Inject
    private WorkCalendar calendar;

    /** A test of days that asks the calendar once for each year. */
    Predicate<LocalDate> test() {
        Map<Integer, Map<LocalDate, Boolean>> years = new HashMap<>();
        return day -> years.computeIfAbsent(day.getYear(), this::exceptions)
                .getOrDefault(day, day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private Map<LocalDate, Boolean> exceptions(int year) {
        return calendar.exceptions(year).stream().collect(Collectors.toMap(CalendarDay::day, CalendarDay::working));
    }
}
