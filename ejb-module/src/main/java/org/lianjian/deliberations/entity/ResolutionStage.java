package org.lianjian.deliberations.entity;

import org.lianjian.deliberations.boundary.ResolutionState;

/** The part of the board that a state belongs to; the open part is divided by the day. */
public enum ResolutionStage {
    OPEN, CLAIMED, CLOSED;

    static ResolutionStage of(ResolutionState state) {
        return switch (state) {
            case OPEN, IN_PROGRESS, REOPENED, DEFERRED -> OPEN;
            case CLAIMED_DONE -> CLAIMED;
            case VERIFIED -> CLOSED;
        };
    }
}
