package org.lianjian.inspections.entity;

import static org.lianjian.inspections.boundary.FindingState.ACKNOWLEDGED;
import static org.lianjian.inspections.boundary.FindingState.CLAIMED;
import static org.lianjian.inspections.boundary.FindingState.ESCALATED;
import static org.lianjian.inspections.boundary.FindingState.ISSUED;
import static org.lianjian.inspections.boundary.FindingState.REOPENED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.inspections.boundary.FindingStep;

/** Which steps a finding has in which states (DOMAIN.md §3). An escalated one goes on as before: only the municipal level watches it as well. */
public final class FindingLifeCycle {

    /** The states in which the organisation's claim is awaited and a passed day escalates. */
    public static final Set<FindingState> AWAITING = Set.copyOf(EnumSet.of(ISSUED, ACKNOWLEDGED, REOPENED));

    /** The states in which the organisation's claim is awaited. */
    public static final Set<FindingState> UNANSWERED = Set.copyOf(EnumSet.of(ISSUED, ACKNOWLEDGED, REOPENED, ESCALATED));

    private static final Map<FindingStep, Set<FindingState>> STATES = new EnumMap<>(Map.of(
            FindingStep.ACKNOWLEDGE, EnumSet.of(ISSUED, ESCALATED),
            FindingStep.CLAIM, EnumSet.of(ACKNOWLEDGED, REOPENED, ESCALATED),
            FindingStep.VERIFY, EnumSet.of(CLAIMED),
            FindingStep.REOPEN, EnumSet.of(CLAIMED)));

    private FindingLifeCycle() {
    }

    /** An escalated finding is acknowledged once, and claimed only after that. */
    static boolean has(FindingStep step, Finding finding) {
        boolean acknowledged = finding.getAcknowledgedAt() != null;
        return STATES.get(step).contains(finding.getState()) && switch (step) {
            case ACKNOWLEDGE -> !acknowledged;
            case CLAIM -> acknowledged;
            case VERIFY, REOPEN -> true;
        };
    }
}
