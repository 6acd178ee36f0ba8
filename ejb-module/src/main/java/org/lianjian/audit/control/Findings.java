package org.lianjian.audit.control;

import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.VerificationStep;

/** Who hears of a verification as it goes on. */
@FunctionalInterface
interface Findings {

    /** So many entries or records of the step are checked; false to stop. */
    default boolean goOn(VerificationStep step, long done) {
        return true;
    }

    /** Something is wrong. */
    void found(Discrepancy discrepancy);
}
