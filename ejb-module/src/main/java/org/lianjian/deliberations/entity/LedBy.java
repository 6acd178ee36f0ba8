package org.lianjian.deliberations.entity;

import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;

/** Who leads a meeting: those it was convened for, and the organisation in the chair. */
final class LedBy {

    private LedBy() {
    }

    /** The objection to somebody who does not. */
    static Optional<Objection> objection(Actor actor, MeetingParts meeting) {
        boolean chairs = ActsFor.among(meeting.participants(), actor).stream().anyMatch(one -> one.organizationId() == meeting.getChairId());
        return chairs || meeting.getConvener().isSpokenForBy(actor) ? Optional.empty()
                : Optional.of(Objection.ofInvariant(7, "deliberations.refusal.notLeading"));
    }
}
