package org.lianjian.activities.boundary;

import java.time.LocalDate;

/**
 * What the list is searched for; null means "any".
 *
 * @param q    part of the number, key, title or a party's name
 * @param from first day held
 * @param to   last day held
 * @param projectId activities of one project
 */
public record ActivityFilter(String q, ActivityState state, Way way, ActivityType type, Long agreementId, Long organizationId,
        String townshipCode, LocalDate from, LocalDate to, Boolean late, Long projectId, ActivitySort sort) {

    /** Whatever project they belong to, if any. */
    public ActivityFilter(String q, ActivityState state, Way way, ActivityType type, Long agreementId, Long organizationId, String townshipCode,
            LocalDate from, LocalDate to, Boolean late, ActivitySort sort) {
        this(q, state, way, type, agreementId, organizationId, townshipCode, from, to, late, null, sort);
    }

    /** Everything within reach, newest first. */
    public static ActivityFilter any() {
        return new ActivityFilter(null, null, null, null, null, null, null, null, null, null, ActivitySort.NEWEST);
    }

    /** The activities of one agreement. */
    public static ActivityFilter of(long agreementId) {
        return new ActivityFilter(null, null, null, null, agreementId, null, null, null, null, null, ActivitySort.HELD_LAST);
    }

    /** The activities of one project. */
    public static ActivityFilter ofProject(long projectId) {
        return new ActivityFilter(null, null, null, null, null, null, null, null, null, null, projectId, ActivitySort.HELD_LAST);
    }
}
