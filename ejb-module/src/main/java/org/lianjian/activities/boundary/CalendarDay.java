package org.lianjian.activities.boundary;

import java.time.LocalDate;

/** A day that is not what its weekday says: a public holiday, or a weekend day worked in exchange (调休). */
public record CalendarDay(LocalDate day, boolean working, String name) {
}
