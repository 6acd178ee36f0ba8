package org.lianjian.archives.boundary;

import java.util.List;

/**
 * One line of a check.
 *
 * @param examined how many things were looked at
 * @param faulty   how many of them are wrong
 * @param faults   the first of those, at most {@value #MOST_FAULTS}
 */
public record CheckLine(CheckItem item, long examined, long faulty, List<CheckFault> faults) {

    /** The most that one line names. */
    public static final int MOST_FAULTS = 100;

    public CheckLine {
        faults = List.copyOf(faults);
    }

    /** Whether nothing is wrong. */
    public boolean passed() {
        return faulty == 0;
    }

    /** Passed or failed, as a state. */
    public CheckResult result() {
        return passed() ? CheckResult.PASSED : CheckResult.FAILED;
    }
}
