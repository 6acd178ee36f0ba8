package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.documents.boundary.Attachment;

/**
 * One project as its reader may see it.
 *
 * @param key         e.g. {@code XM-330784114-2026-0002}
 * @param number      e.g. 花项〔2026〕2号
 * @param budget      scale 2 in {@code currency}, or null
 * @param currency    ISO 4217, e.g. CNY
 * @param percent     milestones reached, of all, 0 to 100
 * @param listings    the needs it meets and the resources it uses
 * @param totals      the sums of the money entries, by kind and currency
 * @param commitments the agreement's commitments, as far as they are fulfilled now
 * @param outcome     what came of it; null before completion
 * @param fulfilments what it counts towards commitments once completed
 * @param reason      the latest reason of a return or of giving it up, or null
 * @param addenda     the corrections linked to it after acceptance
 * @param steps       what the caller may do now
 * @param refusals    what the caller's role could do, but not now, and why
 */
public record ProjectDetails(long id, String key, String number, ProjectState state, int version, long agreementId, String agreementNumber,
        String agreementTitle, DecidingLevel decidingLevel, String title, String aims, BigDecimal budget, String currency, int percent,
        List<ProjectPartner> parties, List<ListingRow> listings, List<Milestone> milestones, List<MoneyEntry> money, List<MoneyTotal> totals,
        List<ProjectNote> notes, List<Attachment> evidence, List<Commitment> commitments, String outcome, List<Fulfilment> fulfilments,
        String completedBy, Instant completedAt, String reason, String reviewedBy, Instant reviewedAt, List<ProjectNote> addenda,
        Set<ProjectStep> steps, List<ProjectRefusal> refusals, Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(ProjectStep step) {
        return steps.contains(step);
    }
}
