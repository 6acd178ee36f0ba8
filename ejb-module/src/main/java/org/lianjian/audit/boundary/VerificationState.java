package org.lianjian.audit.boundary;

/** How a verification stands. */
public enum VerificationState {
    RUNNING,
    /** Everything is as it was sealed. */
    PASSED,
    /** Something is not. */
    FAILED,
    CANCELLED,
    /** Its node died or met a fault; nothing is known. */
    BROKEN_OFF
}
