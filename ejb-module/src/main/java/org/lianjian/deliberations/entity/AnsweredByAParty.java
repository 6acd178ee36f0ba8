package org.lianjian.deliberations.entity;

import java.util.List;
import java.util.Optional;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;

/** Invariant 7: a party answers for its own organisation only. */
final class AnsweredByAParty {

    private AnsweredByAParty() {
    }

    /** The objection to this person's giving that answer, if there is one. */
    static Optional<Objection> objection(Actor actor, MeetingParts meeting, boolean confirming) {
        List<Participant> own = ActsFor.among(meeting.participants(), actor);
        if (own.isEmpty()) {
            return Optional.of(Objection.ofInvariant(7, "deliberations.refusal.notAParty"));
        }
        boolean said = confirming && own.stream().allMatch(party -> meeting.presentAnswerOf(party.organizationId())
                .filter(MinutesAnswer::isConfirmed).isPresent());
        return said ? Optional.of(Objection.ofLifeCycle("deliberations.refusal.confirmed")) : Optional.empty();
    }
}
