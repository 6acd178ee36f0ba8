package org.lianjian.deliberations.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A topic or a resolution to be followed up, with its minutes.
 *
 * @param position        its place on the agenda, from 1; null while it is not on it
 * @param proposer        the short name of the organisation that proposed it; null for a follow-up
 * @param resolutionId    the open resolution; null for a topic
 * @param ownerName       whose resolution it is; null for a topic
 * @param due             the resolution's day as it was when the agenda was set; null for a topic
 * @param discussion      what was said, or null
 * @param outcome         what came of it, or null
 * @param followUp        what became of the resolution; null for a topic and while not written
 * @param minutesVersion  the version of this item's minutes, for who writes next
 * @param minutesBy       who wrote last, or null
 */
public record AgendaEntry(long id, AgendaKind kind, Integer position, String title, String explanation, Long proposedFor, String proposer,
        Long resolutionId, String resolutionKey, String ownerName, LocalDate due, String discussion, String outcome, String followUp,
        List<ResolutionProposal> resolutions, int minutesVersion, String minutesBy, Instant minutesAt) implements Serializable {

    /** Whether it is on the agenda. */
    public boolean isPlaced() {
        return position != null;
    }

    /** Whether it follows up an earlier resolution. */
    public boolean isFollowUp() {
        return kind == AgendaKind.FOLLOW_UP;
    }
}
