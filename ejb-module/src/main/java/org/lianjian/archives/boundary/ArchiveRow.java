package org.lianjian.archives.boundary;

import java.time.Instant;

/**
 * One line of the list of packages.
 *
 * @param number          the archival number (档号)
 * @param agreementNumber the number of the agreement as people write it
 * @param parties         the short names of its parties, joined by " – "
 * @param sound           whether the check at its making or receipt found nothing wrong
 * @param archivedAt      when it was made or received here
 */
public record ArchiveRow(long id, String number, String agreementNumber, String title, String parties, ArchiveOrigin origin, int year,
        Retention retention, long size, boolean sound, Instant archivedAt) {

    /** Passed or failed, as a state. */
    public CheckResult result() {
        return sound ? CheckResult.PASSED : CheckResult.FAILED;
    }
}
