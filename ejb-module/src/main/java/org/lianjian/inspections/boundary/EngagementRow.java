package org.lianjian.inspections.boundary;

import java.time.LocalDate;

/**
 * One line of the list of engagements.
 *
 * @param accessFrom first day on which its auditors may read
 * @param accessTo   last day
 */
public record EngagementRow(long id, String title, EngagementState state, LocalDate recordsFrom, LocalDate recordsTo, LocalDate accessFrom,
        LocalDate accessTo, String commissionedBy, int version) {
}
