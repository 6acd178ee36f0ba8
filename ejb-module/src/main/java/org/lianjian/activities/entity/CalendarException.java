package org.lianjian.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.lianjian.activities.boundary.CalendarDay;

/** A day that is not what its weekday says. */
@Entity
@Table(name = "calendar_day")
public class CalendarException {

    @Id
    @Column(name = "day_date", nullable = false)
    private LocalDate day;

    @Column(name = "working", nullable = false)
    private boolean working;

    @Column(name = "name", nullable = false)
    private String name;

    /** For the persistence provider. */
    protected CalendarException() {
    }

    public CalendarException(CalendarDay day) {
        this.day = day.day();
        write(day);
    }

    /** Takes over what kind of day it is. */
    public final void write(CalendarDay from) {
        working = from.working();
        name = from.name().strip();
    }

    /** The day as others see it. */
    public CalendarDay described() {
        return new CalendarDay(day, working, name);
    }
}
