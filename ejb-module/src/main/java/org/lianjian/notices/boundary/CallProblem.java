package org.lianjian.notices.boundary;

/** Why a robot did not take a message. */
public enum CallProblem {
    /** Nobody answered in time. */
    UNREACHABLE,
    /** The server answered with another status than 200. */
    STATUS,
    /** The robot refused it, with a number of its own. */
    REFUSED,
    /** The settings do not allow that host any more. */
    NOT_ALLOWED
}
