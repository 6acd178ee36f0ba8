package org.lianjian.platform.access;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The days that a record is about: the term of an agreement, the day of an activity.
 *
 * @param first the first day, office time
 * @param last  the last day
 */
public record Span(LocalDate first, LocalDate last) {

    public Span {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
    }

    /** A single day. */
    public static Span of(LocalDate day) {
        return new Span(day, day);
    }

    /** Whether it shares a day with the period. */
    public boolean meets(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }
}
