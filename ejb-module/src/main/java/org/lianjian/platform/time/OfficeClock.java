package org.lianjian.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
    private volatile Anchor anchor;

    public OfficeClock() {
        this(Clock.systemUTC());
    }

    /** A clock of a test's own. */
    public OfficeClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        Instant stopped = STOPPED_AT.get();
        return (stopped == null ? running() : stopped).truncatedTo(ChronoUnit.MICROS);
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

    private Instant running() {
        Anchor known = anchor;
        return known == null ? clock.instant() : known.now();
    }

    /** From now on it is so late; the machine's own clock, which somebody may set, no longer matters. */
    void set(Instant now) {
        anchor = new Anchor(now, System.nanoTime());
    }

    /** Whether it was {@link #set}. */
    boolean isSet() {
        return anchor != null;
    }

    /** Today's date in the office. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    private record Anchor(Instant moment, long nanos) {

        Instant now() {
            return moment.plusNanos(System.nanoTime() - nanos);
        }
    }
}
