package org.lianjian.activities.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.platform.errors.Violation;

/** What is said of a day of the work calendar: a day of these centuries, and what it is called. */
public final class CalendarRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int LONGEST_NAME = 60;

    private CalendarRules() {
    }

    /** Whether the calendar has the year. */
    public static boolean has(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Every fault, in the order of the form. */
    public static List<Violation> faultsOf(CalendarDay day) {
        List<Violation> faults = new ArrayList<>();
        LocalDate date = day.day();
        if (date == null) {
            faults.add(Violation.of("day", "validation.required"));
        } else if (!has(date.getYear())) {
            faults.add(Violation.of("day", "activities.calendar.year", String.valueOf(date.getYear())));
        }
        if (day.name() == null || day.name().isBlank()) {
            faults.add(Violation.of("name", "validation.required"));
        } else if (day.name().codePointCount(0, day.name().length()) > LONGEST_NAME) {
            faults.add(Violation.of("name", "validation.tooLong", day.name(), LONGEST_NAME));
        }
        return faults;
    }
}
