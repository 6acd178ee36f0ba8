package org.lianjian.activities.entity;

import java.util.Objects;
import java.util.Optional;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityStep;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Whether a step can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
final class StepObjections {

    private StepObjections() {
    }

    /** The objection to the step, if there is one. */
    static Optional<Objection> to(ActivityStep step, Activity activity, Deadlines deadlines, Occasion occasion) {
        if (!LifeCycle.has(step, activity.getState())) {
            return Optional.of(Objection.outOfPlace("activities", step));
        }
        Actor actor = occasion.actor();
        return switch (step) {
            case CHANGE, HOLD, CANCEL -> filer(actor, activity);
            case FILE -> filer(actor, activity).or(() -> FiledInTime.objection(activity, deadlines.filing(), occasion));
            case CONFIRM -> AnsweredByAPartner.objection(actor, activity, true);
            case DISPUTE -> AnsweredByAPartner.objection(actor, activity, false);
            case ACCEPT -> ReviewedByAnother.objection(actor, activity).or(() -> answersAwaited(activity, deadlines, occasion));
            case RETURN, REJECT, ARCHIVE -> ReviewedByAnother.objection(actor, activity);
            case UNLOCK -> notLocked(activity, deadlines, occasion);
            case ADD_ADDENDUM -> Optional.empty();
        };
    }

    /** Before the first filing every party may go on with it, after that only the one that filed. */
    private static Optional<Objection> filer(Actor actor, Activity activity) {
        boolean another = activity.getFiledFor() != null && ActsFor.parties(actor, activity.parties()).stream()
                .noneMatch(party -> Objects.equals(party.getOrganizationId(), activity.getFiledFor()));
        return ActsFor.objection(actor, activity.parties())
                .or(() -> another ? Optional.of(Objection.ofInvariant(7, "activities.refusal.filedByAnother")) : Optional.empty());
    }

    private static Optional<Objection> answersAwaited(Activity activity, Deadlines deadlines, Occasion occasion) {
        boolean awaited = activity.getState() == ActivityState.FILED && !occasion.today().isAfter(deadlines.answersBy());
        return awaited ? Optional.of(Objection.ofLifeCycle("activities.refusal.answersAwaited", deadlines.answersBy())) : Optional.empty();
    }

    private static Optional<Objection> notLocked(Activity activity, Deadlines deadlines, Occasion occasion) {
        boolean locked = !activity.isUnlocked() && deadlines.filing().isLockedOn(occasion.today());
        return locked ? Optional.empty() : Optional.of(Objection.outOfPlace("activities", ActivityStep.UNLOCK));
    }
}
