package org.lianjian.deliberations.entity;

import static org.lianjian.deliberations.boundary.MeetingState.AGENDA_SET;
import static org.lianjian.deliberations.boundary.MeetingState.CONVENED;
import static org.lianjian.deliberations.boundary.MeetingState.HELD;
import static org.lianjian.deliberations.boundary.MeetingState.ISSUED;
import static org.lianjian.deliberations.boundary.MeetingState.MINUTES_CONFIRMED;
import static org.lianjian.deliberations.boundary.MeetingState.MINUTES_DRAFT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.deliberations.boundary.MeetingStep;

/** Which steps the life cycle of a meeting has in which states (DOMAIN.md §3). Writing is possible from the agenda on until issuing. */
final class LifeCycle {

    private static final Set<MeetingState> AHEAD = EnumSet.of(CONVENED, AGENDA_SET);
    private static final Set<MeetingState> WRITABLE = EnumSet.of(AGENDA_SET, HELD, MINUTES_DRAFT, MINUTES_CONFIRMED);

    private static final Map<MeetingStep, Set<MeetingState>> STATES = new EnumMap<>(Map.ofEntries(
            Map.entry(MeetingStep.CHANGE, AHEAD),
            Map.entry(MeetingStep.PROPOSE_TOPIC, AHEAD),
            Map.entry(MeetingStep.SET_AGENDA, AHEAD),
            Map.entry(MeetingStep.CANCEL, AHEAD),
            Map.entry(MeetingStep.HOLD, EnumSet.of(AGENDA_SET)),
            Map.entry(MeetingStep.RECORD_ATTENDANCE, WRITABLE),
            Map.entry(MeetingStep.WRITE_MINUTES, WRITABLE),
            Map.entry(MeetingStep.CIRCULATE, EnumSet.of(HELD)),
            Map.entry(MeetingStep.CONFIRM, EnumSet.of(MINUTES_DRAFT)),
            Map.entry(MeetingStep.OBJECT, EnumSet.of(MINUTES_DRAFT, MINUTES_CONFIRMED)),
            Map.entry(MeetingStep.ISSUE, EnumSet.of(MINUTES_CONFIRMED)),
            Map.entry(MeetingStep.ADD_ADDENDUM, EnumSet.of(ISSUED))));

    private LifeCycle() {
    }

    static boolean has(MeetingStep step, MeetingState state) {
        return STATES.get(step).contains(state);
    }
}
