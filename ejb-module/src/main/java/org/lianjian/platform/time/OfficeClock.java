package org.lianjian.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is for the office. Instants are cut to microseconds, which is what both databases keep. */
@ApplicationScoped
public class OfficeClock {

    /** The zone in which dates of agreements and deadlines count (DOMAIN.md §5). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public OfficeClock() {
        this(Clock.systemUTC());
    }

    /** A clock of a test's own. */
    public OfficeClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in the office. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
