package org.lianjian.audit.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the transparency log stands.
 *
 * @param origin           its name
 * @param size             how many events the newest checkpoint covers; 0 before the first
 * @param root             the hash over them as 64 hexadecimal digits; empty before the first
 * @param checkpoint       the signed checkpoint; empty before the first
 * @param signedAt         when it was signed, or null
 * @param verificationKeys the keys it is or was signed with, the present one first
 * @param waiting          how many committed events are not sealed yet
 * @param waitingSince     when the oldest of them happened, or null
 * @param maximumDelay     how long an event waits at most while a node runs
 */
public record LogStatus(String origin, long size, String root, String checkpoint, Instant signedAt, List<String> verificationKeys, long waiting,
        Instant waitingSince, Duration maximumDelay) {

    /** Whether events wait longer than they may. */
    public boolean isLate(Instant now) {
        return waitingSince != null && waitingSince.plus(maximumDelay).isBefore(now);
    }
}
