package org.lianjian.inspections.boundary;

/**
 * What the list is searched for; null means "any".
 *
 * @param q            part of the title, a township's or an auditor's name
 * @param townshipCode a township of the scope
 */
public record EngagementFilter(String q, EngagementState state, String townshipCode) {

    /** Everything within reach. */
    public static EngagementFilter any() {
        return new EngagementFilter(null, null, null);
    }
}
