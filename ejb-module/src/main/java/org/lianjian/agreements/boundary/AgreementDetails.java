package org.lianjian.agreements.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.documents.boundary.Attachment;

/**
 * One agreement as its reader may see it.
 *
 * @param key            e.g. {@code XY-330784114-2026-0003}; null before submission
 * @param number         e.g. 花结〔2026〕3号; null before submission
 * @param paperNumber    the number that stands on the paper, or null
 * @param fromPaper      whether it was signed on paper before it was entered here
 * @param scanMissing    whether it was entered from paper and the scan is still to be added
 * @param effectiveEnd   the last day it counts: the end, or earlier when terminated or superseded
 * @param daysLeft       days to the end while active, else null; 90, 60 and 30 are the marks for "expiring"
 * @param reason         the reason of the latest return, suspension or termination, or null
 * @param pairingId      the pairing it runs under, or null before submission
 * @param predecessorId  the agreement it renews, or null
 * @param successorId    the agreement that renews it, or null
 * @param document       the termination document, or null
 * @param steps          what the caller may do now
 * @param refusals       what the caller's role could do, but not now, and why
 */
public record AgreementDetails(long id, String key, String number, String paperNumber, boolean fromPaper, boolean scanMissing,
        AgreementState state, int version, String kind, String kindName, String title, String goals, LocalDate start, LocalDate end,
        LocalDate effectiveEnd, Long daysLeft, DecidingLevel decidingLevel, String reason, Long pairingId, String pairingKey,
        PairingState pairingState, Long predecessorId, Long successorId, List<Party> parties, List<Commitment> commitments,
        List<Signature> signatures, Attachment document, Set<AgreementStep> steps, List<StepRefusal> refusals, Instant changedAt,
        String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(AgreementStep step) {
        return steps.contains(step);
    }
}
