package org.lianjian.archives.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a check of a package found (四性检测报告).
 *
 * @param number    the archival number that the package names, or empty
 * @param title     what it is about, or empty
 * @param checkedAt when
 * @param lines     in the order of the properties
 */
public record CheckReport(String number, String title, Instant checkedAt, List<CheckLine> lines) {

    public CheckReport {
        lines = lines.stream().sorted(Comparator.comparing(CheckLine::item)).toList();
    }

    /** Whether nothing is wrong. */
    public boolean passed() {
        return lines.stream().allMatch(CheckLine::passed);
    }

    /** Passed or failed, as a state. */
    public CheckResult result() {
        return passed() ? CheckResult.PASSED : CheckResult.FAILED;
    }

    /** Whether nothing is wrong with one property. */
    public boolean passed(CheckAspect aspect) {
        return lines.stream().filter(line -> line.item().aspect() == aspect).allMatch(CheckLine::passed);
    }
}
