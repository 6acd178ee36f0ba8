package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.util.List;
import org.lianjian.deliberations.boundary.Participant;

/**
 * What issued minutes say about a resolution, and where.
 *
 * @param agreementId the agreement that the meeting was held under, or null
 * @param parties     the meeting's participants, in their order; the owner is one of them
 * @param measure     how one will see that it is done, or null
 * @param ownerPerson who sees to it
 */
public record ResolutionContent(long meetingId, long agendaItemId, Long agreementId, List<Participant> parties, String text, String measure,
        long ownerId, String ownerPerson, LocalDate due) {

    public ResolutionContent {
        parties = List.copyOf(parties);
    }

    /** The participant that owns it. */
    Participant owner() {
        return parties.stream().filter(one -> one.organizationId() == ownerId).findFirst().orElseThrow(
                () -> new IllegalArgumentException("The owner " + ownerId + " does not take part in meeting " + meetingId));
    }
}
