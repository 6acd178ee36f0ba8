package org.lianjian.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Once it is set by the database, the clock of the machine no longer matters. */
class OfficeClockTest {

    private static final Instant WRONG = Instant.parse("2001-01-01T00:00:00Z");
    private static final Instant RIGHT = Instant.parse("2026-03-05T08:00:00Z");

    private final OfficeClock clock = new OfficeClock(Clock.fixed(WRONG, ZoneOffset.UTC));

    @Test
    void itIsWhatTheMachineSaysUntilItIsSet() {
        assertThat(clock.now()).isEqualTo(WRONG);
    }

    @Test
    void itGoesOnFromWhereItWasSet() {
        clock.set(RIGHT);
        assertThat(clock.now()).isBetween(RIGHT, RIGHT.plus(Duration.ofMinutes(1)));
        assertThat(clock.today()).isEqualTo("2026-03-05");
    }

    @Test
    void sampleDataStopIt() {
        clock.set(RIGHT);
        clock.at(WRONG, () -> assertThat(clock.now()).isEqualTo(WRONG));
        assertThat(clock.now()).isAfterOrEqualTo(RIGHT);
    }
}
