package org.lianjian.archives.boundary;

import java.time.Instant;

/**
 * What is known of an archived package.
 *
 * @param agreementId  the agreement it was made of; null if it was received
 * @param agreementKey e.g. {@code XY-330784114-2026-0003}
 * @param system       the name of the transparency log of the installation that made it
 * @param fonds        全宗号
 * @param fondsName    立档单位
 * @param category     档案门类
 * @param year         年度
 * @param edition      which package of its agreement it is, from 1
 * @param sha256       digest of the package
 * @param size         in bytes
 * @param entries      how many entries it has
 * @param sound        whether the check at its making or receipt found nothing wrong
 * @param receivedAt   when it came in; null if it was made here
 */
public record ArchiveDetails(long id, String number, ArchiveOrigin origin, Long agreementId, String agreementKey, String agreementNumber,
        String title, String parties, String system, String fonds, String fondsName, String category, int year, Retention retention, int edition,
        String sha256, long size, int entries, boolean sound, Instant madeAt, String madeBy, Instant receivedAt, String receivedBy) {

    /** Passed or failed, as a state. */
    public CheckResult result() {
        return sound ? CheckResult.PASSED : CheckResult.FAILED;
    }
}
