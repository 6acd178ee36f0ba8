package org.lianjian.archives.entity;

import java.time.Instant;
import org.lianjian.archives.boundary.Retention;

/**
 * What a package says of itself.
 *
 * @param number  the archival number
 * @param system  the name of the log of the installation that made it
 * @param edition which package of its agreement it is, from 1
 */
public record PackageFacts(String number, String agreementKey, String agreementNumber, String title, String parties, String system, String fonds,
        String fondsName, String category, int year, Retention retention, int edition, Instant madeAt, String madeBy) {
}
