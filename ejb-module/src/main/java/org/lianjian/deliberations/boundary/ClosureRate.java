package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * How much of what fell due in a period was closed on time. A figure of a scope; organisations are not ranked by it.
 *
 * @param from    first day due
 * @param to      last day due; days to come are left out
 * @param due     resolutions that fell due in the period, by their day as deferred
 * @param onTime  of these, verified, and claimed no later than their day: how long others take to verify is not the owner's
 * @param late    of these, verified, but claimed later
 * @param pending of these, not closed
 * @param percent on time of due in whole percent, rounded down: 100 only if all are; null if none fell due
 */
public record ClosureRate(LocalDate from, LocalDate to, long due, long onTime, long late, long pending, Integer percent) {

    private static final int HUNDRED = 100;

    /** The rate of a period. */
    public static ClosureRate of(LocalDate from, LocalDate to, long due, long onTime, long late) {
        return new ClosureRate(from, to, due, onTime, late, due - onTime - late, due == 0 ? null : (int) (onTime * HUNDRED / due));
    }
}
