package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.access.RecordKind;

/**
 * One engagement as its reader may see it.
 *
 * @param recordsFrom  first day of the period whose records are looked at
 * @param recordsTo    its last day
 * @param accessFrom   first day on which the auditors may read
 * @param accessTo     last day
 * @param accessOpen   whether the auditors may read today
 * @param closedReason why it was closed, or null
 * @param steps        what the caller may do now
 */
public record EngagementDetails(long id, int version, String title, String purpose, EngagementState state, LocalDate recordsFrom,
        LocalDate recordsTo, List<RecordKind> kinds, List<EngagementTownship> townships, List<EngagementAuditor> auditors,
        LocalDate accessFrom, LocalDate accessTo, boolean accessOpen, String commissionedBy, Instant commissionedAt, Instant closedAt,
        String closedReason, Progress progress, Set<EngagementStep> steps, Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(EngagementStep step) {
        return steps.contains(step);
    }
}
