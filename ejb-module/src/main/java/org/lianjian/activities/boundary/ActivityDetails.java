package org.lianjian.activities.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.documents.boundary.Attachment;

/**
 * One activity as its reader may see it.
 *
 * @param key       e.g. {@code HD-330784114-2026-0012}; null before filing
 * @param number    e.g. 花活〔2026〕12号; null before filing
 * @param projectId     the project it belongs to, or null
 * @param projectNumber e.g. 花项〔2026〕2号, or null
 * @param dueOn     the last day for filing without being late (invariant 5)
 * @param lockedOn  the first day on which filing needs the township's unlocking
 * @param late      whether it was filed after {@code dueOn}
 * @param unlocked  whether the township unlocked a filing past the grace period
 * @param answers   what the partners said to the present filing
 * @param reason    the reviewer's reason for the latest return or rejection, or null
 * @param steps     what the caller may do now
 * @param refusals  what the caller's role could do, but not now, and why
 */
public record ActivityDetails(long id, String key, String number, ActivityState state, int version, long agreementId,
        String agreementNumber, String agreementTitle, Long projectId, String projectNumber, String projectTitle, Way way,
        ActivityType type, String title, LocalDate heldOn, String place, String outcome, List<Headcount> headcounts,
        List<Contribution> commitments, LocalDate dueOn, LocalDate lockedOn, boolean late, String lateReason, boolean unlocked,
        String filedBy, Instant filedAt, List<Answer> answers, boolean unconfirmed, boolean fromPaper, String reason, String reviewedBy,
        Instant reviewedAt, List<Attachment> evidence, List<Addendum> addenda, Set<ActivityStep> steps, List<StepRefusal> refusals,
        Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(ActivityStep step) {
        return steps.contains(step);
    }
}
