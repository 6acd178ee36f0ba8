package org.lianjian.activities.boundary;

import java.time.LocalDate;

/**
 * What the list is searched for; null means "any".
 *
 * @param q    part of the number, key, title or a party's name
 * @param from first day held
 * @param to   last day held
 */
public record ActivityFilter(String q, ActivityState state, Way way, ActivityType type, Long agreementId, Long organizationId,
        String townshipCode, LocalDate from, LocalDate to, Boolean late, ActivitySort sort) {

    /** Everything within reach, newest first. */
    public static ActivityFilter any() {
        return new ActivityFilter(null, null, null, null, null, null, null, null, null, null, ActivitySort.NEWEST);
    }

    /** The activities of one agreement. */
    public static ActivityFilter of(long agreementId) {
        return new ActivityFilter(null, null, null, null, agreementId, null, null, null, null, null, ActivitySort.HELD_LAST);
    }
}
