package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lianjian.activities.boundary.ActivityStep;
import org.lianjian.activities.boundary.StepRefusal;
import org.lianjian.activities.entity.Activity;
import org.lianjian.activities.entity.Deadlines;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** What the actor may do with an activity now, and what its role could do but not now. Offers only; each step checks again. */
@Dependent
class ActivityOffers {

    @Inject
    private Access access;

    Set<ActivityStep> steps(Activity activity, Deadlines deadlines, Occasion occasion) {
        Set<ActivityStep> steps = EnumSet.noneOf(ActivityStep.class);
        for (ActivityStep step : ActivityStep.values()) {
            if (mayEver(step, activity) && activity.objection(step, deadlines, occasion).isEmpty()) {
                steps.add(step);
            }
        }
        return steps;
    }

    List<StepRefusal> refusals(Activity activity, Deadlines deadlines, Occasion occasion) {
        List<StepRefusal> refusals = new ArrayList<>();
        for (ActivityStep step : ActivityStep.values()) {
            if (mayEver(step, activity)) {
                activity.objection(step, deadlines, occasion).filter(Objection::isTelling)
                        .ifPresent(objection -> refusals.add(new StepRefusal(step, objection.key(), objection.values())));
            }
        }
        return refusals;
    }

    private boolean mayEver(ActivityStep step, Activity activity) {
        return access.permits(operationOf(step), activity.scope());
    }

    private static Operation operationOf(ActivityStep step) {
        return switch (step) {
            case CHANGE -> Operation.ACTIVITY_PLAN;
            case HOLD -> Operation.ACTIVITY_HOLD;
            case CANCEL -> Operation.ACTIVITY_CANCEL;
            case FILE -> Operation.ACTIVITY_FILE;
            case CONFIRM -> Operation.ACTIVITY_CONFIRM;
            case DISPUTE -> Operation.ACTIVITY_DISPUTE;
            case ACCEPT -> Operation.ACTIVITY_ACCEPT;
            case RETURN -> Operation.ACTIVITY_RETURN;
            case REJECT -> Operation.ACTIVITY_REJECT;
            case UNLOCK -> Operation.ACTIVITY_UNLOCK;
            case ARCHIVE -> Operation.ACTIVITY_ARCHIVE;
            case ADD_ADDENDUM -> Operation.ACTIVITY_ADD_ADDENDUM;
        };
    }
}
