package org.lianjian.notices.control;

import org.lianjian.notices.boundary.CallProblem;

/**
 * What came of calling a robot.
 *
 * @param problem null if it took the message
 * @param code    the status or the robot's own number, or null
 */
record CallResult(CallProblem problem, Integer code) {

    static final CallResult TAKEN = new CallResult(null, null);

    boolean isTaken() {
        return problem == null;
    }
}
