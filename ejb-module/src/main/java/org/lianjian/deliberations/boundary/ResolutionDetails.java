package org.lianjian.deliberations.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.agreements.boundary.DecidingLevel;

/**
 * One resolution as its reader may see it.
 *
 * @param key             e.g. {@code JY-330784114-2026-0004}
 * @param number          e.g. 花决〔2026〕4号
 * @param measure         how one will see that it is done, or null
 * @param ownerPerson     who sees to it at the owning organisation
 * @param issuedOn        the day its minutes were issued
 * @param firstDue        the day that the meeting resolved
 * @param due             the day by which it is to be done, as deferred
 * @param overdue         whether that day has passed and it is neither claimed nor closed
 * @param decidingLevel   who may defer it
 * @param meetingNumber   the meeting that resolved it
 * @param agendaTitle     the agenda item it was resolved under
 * @param agreementId     the agreement that the meeting was held under, or null
 * @param reports         what later meetings recorded about it, the latest first
 * @param steps           what the caller may do now
 * @param refusals        what the caller's role could do, but not now, and why
 */
public record ResolutionDetails(long id, String key, String number, ResolutionState state, int version, String text, String measure,
        long ownerId, String ownerName, String ownerPerson, LocalDate issuedOn, LocalDate firstDue, LocalDate due, boolean overdue,
        LocalDate closedOn, DecidingLevel decidingLevel, long meetingId, String meetingKey, String meetingNumber, String meetingTitle,
        String agendaTitle, Long agreementId, List<Participant> parties, List<ResolutionClaim> claims, List<ResolutionDeferral> deferrals,
        List<ResolutionReport> reports, List<Offspring> offspring, List<ResolutionAddendum> addenda, Set<ResolutionStep> steps,
        List<ResolutionRefusal> refusals, Instant changedAt, String changedBy) {

    /** The beginning of the text, for headings. */
    public String excerpt() {
        return Excerpt.of(text);
    }

    /** Whether the caller may take the step now. */
    public boolean can(ResolutionStep step) {
        return steps.contains(step);
    }
}
