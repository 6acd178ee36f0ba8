package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.deliberations.boundary.ResolutionRefusal;
import org.lianjian.deliberations.boundary.ResolutionStep;
import org.lianjian.deliberations.entity.Resolution;
import org.lianjian.deliberations.entity.ResolutionObjections;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Occasion;

/** What the actor may do with a resolution now, and what its role could do but not now. Offers only; each step checks again. */
@Dependent
class ResolutionOffers {

    @Inject
    private Access access;

    Set<ResolutionStep> steps(Resolution resolution, Occasion occasion) {
        Set<ResolutionStep> steps = EnumSet.noneOf(ResolutionStep.class);
        for (ResolutionStep step : ResolutionStep.values()) {
            if (mayEver(step, resolution) && resolution.objection(step, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    List<ResolutionRefusal> refusals(Resolution resolution, Occasion occasion) {
        List<ResolutionRefusal> refusals = new ArrayList<>();
        for (ResolutionStep step : ResolutionStep.values()) {
            if (mayEver(step, resolution)) {
                resolution.objection(step, occasion).filter(ResolutionObjections::isTelling)
                        .ifPresent(objection -> refusals.add(new ResolutionRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    private boolean mayEver(ResolutionStep step, Resolution resolution) {
        return access.permits(operationOf(step), resolution.scope());
    }

    private static Operation operationOf(ResolutionStep step) {
        return switch (step) {
            case START -> Operation.RESOLUTION_START;
            case CLAIM -> Operation.RESOLUTION_CLAIM;
            case VERIFY -> Operation.RESOLUTION_VERIFY;
            case REOPEN -> Operation.RESOLUTION_REOPEN;
            case DEFER -> Operation.RESOLUTION_DEFER;
            case BEAR_ADDENDUM -> Operation.RESOLUTION_BEAR_ADDENDUM;
            case BEAR_ACTIVITY -> Operation.RESOLUTION_BEAR_ACTIVITY;
            case BEAR_PROJECT -> Operation.RESOLUTION_BEAR_PROJECT;
            case ADD_ADDENDUM -> Operation.RESOLUTION_ADD_ADDENDUM;
        };
    }
}
