package org.lianjian.deliberations.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Whether a step of a resolution can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
public final class ResolutionObjections {

    private static final String NOT_THE_OWNER = "resolutions.refusal.notTheOwner";

    private ResolutionObjections() {
    }

    /** The objection to the step, if there is one. */
    static Optional<Objection> to(ResolutionStep step, Resolution resolution, Occasion occasion) {
        if (!statesBefore(step).contains(resolution.getState())) {
            return Optional.of(Objection.outOfPlace("resolutions", step));
        }
        Actor actor = occasion.actor();
        return switch (step) {
            case START, CLAIM -> notTheOwner(actor, resolution);
            case VERIFY, REOPEN -> ClosedByAnother.objection(actor, resolution);
            case DEFER -> ClosedByAnother.objectionToDeciding(actor, resolution);
            case BEAR_ADDENDUM, BEAR_ACTIVITY, BEAR_PROJECT, ADD_ADDENDUM -> Optional.empty();
        };
    }

    /** Whether an objection says more than that the step does not belong to the present state or is the owner's. */
    public static boolean isTelling(Objection objection) {
        return objection.isTelling() && !objection.key().equals(NOT_THE_OWNER);
    }

    private static Set<ResolutionState> statesBefore(ResolutionStep step) {
        return switch (step) {
            case START -> EnumSet.of(ResolutionState.OPEN, ResolutionState.REOPENED, ResolutionState.DEFERRED);
            case CLAIM, DEFER, BEAR_ADDENDUM, BEAR_ACTIVITY, BEAR_PROJECT -> EnumSet.of(ResolutionState.OPEN, ResolutionState.IN_PROGRESS,
                    ResolutionState.REOPENED, ResolutionState.DEFERRED);
            case VERIFY, REOPEN -> EnumSet.of(ResolutionState.CLAIMED_DONE);
            case ADD_ADDENDUM -> EnumSet.of(ResolutionState.VERIFIED);
        };
    }

    private static Optional<Objection> notTheOwner(Actor actor, Resolution resolution) {
        return ActsFor.among(List.of(resolution.owner()), actor).isEmpty()
                ? Optional.of(Objection.ofInvariant(7, NOT_THE_OWNER, resolution.getOwnerName())) : Optional.empty();
    }
}
