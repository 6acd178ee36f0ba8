package org.lianjian.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What time it is for the office: the database's time, see {@link DatabaseTime}. Instants are cut to microseconds, which is what both databases keep.
 */
@ApplicationScoped
public class OfficeClock {

    /** The zone in which dates of agreements and deadlines count (DOMAIN.md §5). */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<Instant> STOPPED_AT = new ThreadLocal<>();

    private final Clock clock;
    private volatile Duration correction = Duration.ZERO;

    public OfficeClock() {
        this(Clock.systemUTC());
    }

    /** A clock of a test's own. */
    public OfficeClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        Instant stopped = STOPPED_AT.get();
        return (stopped == null ? clock.instant().plus(correction) : stopped).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Does work for which it is that moment, in this thread only. For sample data, whose records have a past; a test sees to it that nothing else
     * calls it.
     */
    public void at(Instant moment, Runnable work) {
        STOPPED_AT.set(moment);
        try {
            work.run();
        } finally {
            STOPPED_AT.remove();
        }
    }

    /** How far the clock of this machine is behind. */
    Duration correction() {
        return correction;
    }

    void correct(Duration behind) {
        correction = behind;
    }

    /** Today's date in the office. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
