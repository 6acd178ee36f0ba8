package org.lianjian.web.activities;

import java.time.LocalDate;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.platform.errors.InvalidInput;

/** The body of an exception in the work calendar. */
public class CalendarDayBody {

    private Boolean working;
    private String name;

    /**
     * The exception of that day.
     *
     * @throws InvalidInput if it does not say whether the day is a working day
     */
    CalendarDay on(LocalDate day) {
        if (working == null) {
            throw new InvalidInput("working", "validation.required");
        }
        return new CalendarDay(day, working, name);
    }

    public void setWorking(Boolean working) {
        this.working = working;
    }

    public void setName(String name) {
        this.name = name;
    }
}
