package org.lianjian.deliberations.boundary;

/** The columns of the board. Every resolution is in one of them. */
public enum BoardColumn {
    /** Neither claimed nor closed, and its day has passed. */
    OVERDUE,
    /** Neither claimed nor closed, and not overdue. */
    OPEN,
    /** Claimed to be done, waiting for somebody else to verify it. */
    CLAIMED,
    /** Verified. */
    CLOSED
}
