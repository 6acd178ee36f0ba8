package org.lianjian.activities.entity;

import static org.lianjian.activities.boundary.ActivityState.ACCEPTED;
import static org.lianjian.activities.boundary.ActivityState.ARCHIVED;
import static org.lianjian.activities.boundary.ActivityState.CONFIRMED;
import static org.lianjian.activities.boundary.ActivityState.DISPUTED;
import static org.lianjian.activities.boundary.ActivityState.FILED;
import static org.lianjian.activities.boundary.ActivityState.HELD;
import static org.lianjian.activities.boundary.ActivityState.PLANNED;
import static org.lianjian.activities.boundary.ActivityState.RETURNED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityStep;

/** Which steps the life cycle has in which states (DOMAIN.md §3). */
final class LifeCycle {

    private static final Map<ActivityStep, Set<ActivityState>> STATES = new EnumMap<>(Map.ofEntries(
            Map.entry(ActivityStep.CHANGE, EnumSet.of(PLANNED, HELD, RETURNED)),
            Map.entry(ActivityStep.HOLD, EnumSet.of(PLANNED)),
            Map.entry(ActivityStep.CANCEL, EnumSet.of(PLANNED)),
            Map.entry(ActivityStep.FILE, EnumSet.of(HELD, RETURNED)),
            Map.entry(ActivityStep.CONFIRM, EnumSet.of(FILED, DISPUTED)),
            Map.entry(ActivityStep.DISPUTE, EnumSet.of(FILED, DISPUTED, CONFIRMED)),
            Map.entry(ActivityStep.ACCEPT, EnumSet.of(FILED, CONFIRMED)),
            Map.entry(ActivityStep.RETURN, EnumSet.of(FILED, CONFIRMED, DISPUTED)),
            Map.entry(ActivityStep.REJECT, EnumSet.of(FILED, CONFIRMED, DISPUTED)),
            Map.entry(ActivityStep.UNLOCK, EnumSet.of(PLANNED, HELD)),
            Map.entry(ActivityStep.ARCHIVE, EnumSet.of(ACCEPTED)),
            Map.entry(ActivityStep.ADD_ADDENDUM, EnumSet.of(ACCEPTED, ARCHIVED))));

    private LifeCycle() {
    }

    static boolean has(ActivityStep step, ActivityState state) {
        return STATES.get(step).contains(state);
    }
}
