package org.lianjian.activities.entity;

import java.util.Optional;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.steps.Objection;
import org.lianjian.platform.steps.Occasion;

/** Invariant 5: filing is due within some working days; later a reason is needed, and past the grace period the township's unlocking. */
final class FiledInTime {

    private FiledInTime() {
    }

    /** The objection to filing now at all. A filing that was returned came in before and is not locked again. */
    static Optional<Objection> objection(Activity activity, Deadline deadline, Occasion occasion) {
        boolean locked = activity.getKey() == null && !activity.isUnlocked() && deadline.isLockedOn(occasion.today());
        return locked ? Optional.of(Objection.ofInvariant(5, "activities.refusal.locked", deadline.dueOn(), deadline.lockedOn()))
                : Optional.empty();
    }

    /** Demands a reason of who is late. */
    static void demandReason(boolean late, String reason, Deadline deadline) {
        if (late && (reason == null || reason.isBlank())) {
            throw new InvalidInput("lateReason", "activities.lateReasonNeeded", deadline.dueOn());
        }
    }
}
