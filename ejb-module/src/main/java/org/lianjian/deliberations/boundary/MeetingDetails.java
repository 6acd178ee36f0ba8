package org.lianjian.deliberations.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.lianjian.activities.boundary.Way;

/**
 * One meeting as its reader may see it.
 *
 * @param key               e.g. {@code HY-330784114-2026-0012}
 * @param number            e.g. 花会〔2026〕12号
 * @param heldOn            the day it is or was held
 * @param startTime         office time, or null
 * @param topicsUntil       the last day on which topics can be proposed
 * @param agenda            what is on the agenda, in its order, follow-ups of earlier resolutions first
 * @param proposals         topics that are not on the agenda
 * @param attendanceVersion the version of the attendance list
 * @param textRevision      the number of the wording of the minutes: a confirmation is about one wording
 * @param answers           one for each participant
 * @param ownParties        the participants the caller acts for
 * @param steps             what the caller may do now
 * @param refusals          what the caller's role could do, but not now, and why
 */
public record MeetingDetails(long id, String key, String number, MeetingState state, int version, Long seriesId, String seriesName,
        Long agreementId, String agreementNumber, Way way, String title, LocalDate heldOn, LocalTime startTime, PlaceKind placeKind,
        String place, long chairId, String chair, LocalDate topicsUntil, String cancelReason, List<Participant> participants,
        List<AgendaEntry> agenda, List<AgendaEntry> proposals, List<Attendee> attendance, int attendanceVersion, Quorum quorum,
        int textRevision, List<PartyAnswer> answers, List<MeetingAddendum> addenda, String issuedBy, Instant issuedAt,
        List<Participant> ownParties, Set<MeetingStep> steps, List<StepRefusal> refusals, Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(MeetingStep step) {
        return steps.contains(step);
    }
}
