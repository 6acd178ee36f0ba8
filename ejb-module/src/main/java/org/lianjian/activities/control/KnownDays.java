package org.lianjian.activities.control;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.lianjian.activities.boundary.CalendarDay;

/** The exceptions of the work calendar that this request has read: what is filed asks for them at every step. */
@RequestScoped
public class KnownDays {

    private LocalDate from;
    private List<CalendarDay> days = List.of();

    /** All from a day on, read only if they are not known yet. */
    List<CalendarDay> from(LocalDate day, Function<LocalDate, List<CalendarDay>> read) {
        if (from == null || day.isBefore(from)) {
            days = read.apply(day);
            from = day;
        }
        return days.stream().filter(known -> !known.day().isBefore(day)).toList();
    }

    /** The calendar has been changed. */
    void forget() {
        from = null;
    }
}
