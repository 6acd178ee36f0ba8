package org.lianjian.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Five failures lock a name for ten minutes (等保 level 3). */
class SignInFailureTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final SignInFailure name = new SignInFailure("huajie", NOW);

    @Test
    void fourFailuresLockNothing() {
        fail(4, NOW);
        assertThat(name.isLocked(NOW)).isFalse();
        assertThat(name.getFailures()).isEqualTo(4);
    }

    @Test
    void theFifthTryMayBeMadeAndLocks() {
        fail(4, NOW);
        assertThat(attempt(NOW)).isTrue();
        assertThat(name.isLocked(NOW)).isTrue();
        assertThat(name.getLockedUntil()).isEqualTo(NOW.plus(TEN_MINUTES));
    }

    @Test
    void triesDuringTheLockAreRefusedAndDoNotLengthenIt() {
        fail(5, NOW);
        assertThat(attempt(NOW.plusSeconds(599))).isFalse();
        assertThat(name.getLockedUntil()).isEqualTo(NOW.plus(TEN_MINUTES));
    }

    @Test
    void theLockEndsAfterTenMinutesAndCountingStartsAnew() {
        fail(5, NOW);
        Instant later = NOW.plus(TEN_MINUTES);
        assertThat(attempt(later)).isTrue();
        assertThat(name.isLocked(later)).isFalse();
        assertThat(name.getFailures()).isEqualTo(1);
    }

    private void fail(int times, Instant when) {
        IntStream.range(0, times).forEach(i -> assertThat(attempt(when)).isTrue());
    }

    private boolean attempt(Instant when) {
        return name.begin(when, 5, TEN_MINUTES);
    }
}
