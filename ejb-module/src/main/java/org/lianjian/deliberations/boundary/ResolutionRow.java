package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * One line of a list of resolutions and of the board.
 *
 * @param ownerPerson who sees to it
 * @param due         the day by which it is to be done, as deferred
 * @param firstDue    the day that the meeting resolved
 * @param claimedOn   the day of the claim that stands, or null
 * @param closedOn    the day it was verified, or null
 * @param parties     the short names of the meeting's participants, joined by " – "
 * @param overdue     whether its day has passed and it is neither claimed nor closed
 */
public record ResolutionRow(long id, String key, String number, String text, String ownerName, String ownerPerson, LocalDate due,
        LocalDate firstDue, ResolutionState state, LocalDate claimedOn, LocalDate closedOn, String parties, int version, boolean overdue) {

    /** A line as it is stored; what follows from the day is not known yet. */
    public ResolutionRow(long id, String key, String number, String text, String ownerName, String ownerPerson, LocalDate due,
            LocalDate firstDue, ResolutionState state, LocalDate claimedOn, LocalDate closedOn, String parties, int version) {
        this(id, key, number, text, ownerName, ownerPerson, due, firstDue, state, claimedOn, closedOn, parties, version, false);
    }

    /** The beginning of the text, for lists. */
    public String excerpt() {
        return Excerpt.of(text);
    }

    /** The same line on a day. */
    public ResolutionRow on(LocalDate today) {
        boolean waits = state != ResolutionState.CLAIMED_DONE && state != ResolutionState.VERIFIED;
        return new ResolutionRow(id, key, number, text, ownerName, ownerPerson, due, firstDue, state, claimedOn, closedOn, parties, version,
                waits && due.isBefore(today));
    }
}
