package org.lianjian.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void aLockIsToldInWholeMinutesRoundedUp() {
        assertThat(minutesLeft(600)).isEqualTo(10);
        assertThat(minutesLeft(541)).isEqualTo(10);
        assertThat(minutesLeft(540)).isEqualTo(9);
        assertThat(minutesLeft(1)).isEqualTo(1);
        assertThat(minutesLeft(0)).isEqualTo(1);
    }

    private static long minutesLeft(long seconds) {
        return new SignInAttempts.Attempt(false, NOW.plusSeconds(seconds)).minutesLeft(NOW);
    }
}
