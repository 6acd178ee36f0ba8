package org.lianjian.audit.boundary;

/** How an attempt ended. */
public enum Outcome {
    /** The change was made. */
    DONE,
    /** Refused for want of a right or by a rule of the domain. */
    REFUSED,
    /** Failed for another reason: invalid input, a lost race, a fault. */
    FAILED
}
