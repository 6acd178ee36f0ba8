package org.lianjian.inspections.boundary;

/**
 * What the list is searched for; null means "any".
 *
 * @param q       part of the number, key, title or the organisation's name
 * @param overdue true for what is past its day and not claimed
 */
public record FindingFilter(String q, FindingState state, FindingSeverity severity, Boolean overdue, String townshipCode, Long engagementId,
        Long organizationId) {

    /** Everything within reach. */
    public static FindingFilter any() {
        return new FindingFilter(null, null, null, null, null, null, null);
    }

    /** The findings of one engagement. */
    public static FindingFilter of(long engagementId) {
        return new FindingFilter(null, null, null, null, null, engagementId, null);
    }
}
