package org.lianjian.deliberations.boundary;

/** Where a resolution stands (DOMAIN.md §3). Overdue is no state: it follows from the day. */
public enum ResolutionState {
    OPEN, IN_PROGRESS, CLAIMED_DONE, VERIFIED, REOPENED, DEFERRED
}
