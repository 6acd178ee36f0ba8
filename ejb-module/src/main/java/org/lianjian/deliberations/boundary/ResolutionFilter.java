package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * What the lists are searched for; null means "any".
 *
 * @param q              part of the number, key, text or a participant's name
 * @param organizationId a participant of the meeting
 * @param ownerId        the organisation that owns it
 * @param townshipCode   a township with a participant
 * @param agreementId    the agreement that the meeting was held under
 * @param pairingId      the pairing of that agreement
 * @param meetingId      the meeting that resolved it
 * @param dueFrom        first day due
 * @param dueTo          last day due
 */
public record ResolutionFilter(String q, ResolutionState state, BoardColumn column, Long organizationId, Long ownerId, String townshipCode,
        Long agreementId, Long pairingId, Long meetingId, LocalDate dueFrom, LocalDate dueTo) {

    /** Everything within reach. */
    public static ResolutionFilter any() {
        return new ResolutionFilter(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** What one meeting resolved. */
    public static ResolutionFilter ofMeeting(long meetingId) {
        return new ResolutionFilter(null, null, null, null, null, null, null, null, meetingId, null, null);
    }

    /** What was resolved in meetings of one agreement. */
    public static ResolutionFilter ofAgreement(long agreementId) {
        return new ResolutionFilter(null, null, null, null, null, null, agreementId, null, null, null, null);
    }

    /** The same for one column of the board. */
    public ResolutionFilter in(BoardColumn other) {
        return new ResolutionFilter(q, state, other, organizationId, ownerId, townshipCode, agreementId, pairingId, meetingId, dueFrom, dueTo);
    }
}
