package org.lianjian.activities.boundary;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** The work calendar that deadlines are counted in; its exceptions are published each year by the State Council's General Office. */
@Local
public interface WorkCalendar {

    /** The exceptions of a year, by day. */
    List<CalendarDay> exceptions(int year);

    /** Sets or replaces the exception of a day. */
    void set(CalendarDay day);

    /** Removes the exception of a day. */
    void remove(LocalDate day);
}
