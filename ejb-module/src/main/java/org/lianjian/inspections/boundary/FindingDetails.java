package org.lianjian.inspections.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One finding as its reader may see it.
 *
 * @param key          e.g. {@code SJ-330784114-2026-0001}
 * @param number       e.g. 花审〔2026〕1号
 * @param rule         the rule broken, in words
 * @param ruleCode     a code for it such as {@code invariant 5}, or null
 * @param records      what it is about; empty when it is about the organisation itself
 * @param dueOn        the last day for claiming rectification
 * @param overdue      whether that day has passed without a claim
 * @param acknowledgedAt when the organisation took note, or null
 * @param answers      everything said so far, oldest first
 * @param steps        what the caller may do now
 * @param refusals     what the caller's role could do, but not now, and why
 */
public record FindingDetails(long id, String key, String number, FindingState state, int version, long engagementId, String engagementTitle,
        FindingSeverity severity, String title, String rule, String ruleCode, String description, long organizationId, String organization,
        String townshipCode, List<RecordConcerned> records, LocalDate dueOn, boolean overdue, String issuedBy, Instant issuedAt,
        Instant acknowledgedAt, List<FindingAnswer> answers, Set<FindingStep> steps, List<FindingRefusal> refusals, Instant changedAt,
        String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(FindingStep step) {
        return steps.contains(step);
    }
}
