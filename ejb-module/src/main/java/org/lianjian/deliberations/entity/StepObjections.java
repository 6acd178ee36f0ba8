package org.lianjian.deliberations.entity;

import java.util.Optional;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Whether a step can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
final class StepObjections {

    private StepObjections() {
    }

    /** The objection to the step, if there is one. */
    static Optional<Objection> to(MeetingStep step, Meeting meeting, Occasion occasion) {
        if (!LifeCycle.has(step, meeting.getState())) {
            return Optional.of(Objection.outOfPlace("deliberations", step));
        }
        Actor actor = occasion.actor();
        return switch (step) {
            case CHANGE, SET_AGENDA, CANCEL, ISSUE -> LedBy.objection(actor, meeting);
            case HOLD -> LedBy.objection(actor, meeting).or(() -> notYet(meeting, occasion));
            case CIRCULATE -> LedBy.objection(actor, meeting).or(() -> MinutesAreComplete.objection(meeting));
            case PROPOSE_TOPIC -> notAParty(actor, meeting).or(() -> tooLate(meeting, occasion));
            case RECORD_ATTENDANCE, WRITE_MINUTES, ADD_ADDENDUM -> LedBy.objection(actor, meeting).flatMap(objection -> notAParty(actor, meeting));
            case CONFIRM -> AnsweredByAParty.objection(actor, meeting, true);
            case OBJECT -> AnsweredByAParty.objection(actor, meeting, false);
        };
    }

    private static Optional<Objection> notAParty(Actor actor, Meeting meeting) {
        return ActsFor.among(meeting.participants(), actor).isEmpty()
                ? Optional.of(Objection.ofInvariant(7, "deliberations.refusal.notAParty")) : Optional.empty();
    }

    private static Optional<Objection> tooLate(Meeting meeting, Occasion occasion) {
        return occasion.today().isAfter(meeting.getTopicsUntil())
                ? Optional.of(Objection.ofLifeCycle("deliberations.refusal.topicsClosed", meeting.getTopicsUntil())) : Optional.empty();
    }

    private static Optional<Objection> notYet(Meeting meeting, Occasion occasion) {
        return occasion.today().isBefore(meeting.getHeldOn())
                ? Optional.of(Objection.ofLifeCycle("deliberations.refusal.notYetHeld", meeting.getHeldOn())) : Optional.empty();
    }
}
