package org.lianjian.agreements.entity;

import static org.lianjian.agreements.boundary.AgreementState.ACTIVE;
import static org.lianjian.agreements.boundary.AgreementState.APPROVED;
import static org.lianjian.agreements.boundary.AgreementState.DRAFT;
import static org.lianjian.agreements.boundary.AgreementState.EXPIRED;
import static org.lianjian.agreements.boundary.AgreementState.RETURNED;
import static org.lianjian.agreements.boundary.AgreementState.SIGNED;
import static org.lianjian.agreements.boundary.AgreementState.SUBMITTED;
import static org.lianjian.agreements.boundary.AgreementState.SUSPENDED;

import java.util.EnumSet;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.agreements.boundary.AgreementStep;

/** The states in which each step may begin (DOMAIN.md §3). */
final class LifeCycle {

    private LifeCycle() {
    }

    /** Whether the life cycle has the step in that state. */
    static boolean has(AgreementStep step, AgreementState state) {
        return statesBefore(step).contains(state);
    }

    private static Set<AgreementState> statesBefore(AgreementStep step) {
        return switch (step) {
            case CHANGE, SUBMIT, WITHDRAW -> EnumSet.of(DRAFT, RETURNED);
            case ADD_SCAN -> EnumSet.of(ACTIVE, SUSPENDED, EXPIRED, AgreementState.TERMINATED, AgreementState.SUPERSEDED);
            case APPROVE, RETURN -> EnumSet.of(SUBMITTED);
            case SIGN -> EnumSet.of(APPROVED);
            case ACTIVATE -> EnumSet.of(SIGNED);
            case SUSPEND, FILE_ACTIVITY -> EnumSet.of(ACTIVE);
            case RESUME -> EnumSet.of(SUSPENDED);
            case TERMINATE, ADD_ADDENDUM -> EnumSet.of(ACTIVE, SUSPENDED);
            case RENEW -> EnumSet.of(ACTIVE, EXPIRED);
        };
    }
}
