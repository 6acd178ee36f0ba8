package org.lianjian.deliberations.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClosureRateTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void itIsWhatWasClosedOnTimeOfWhatFellDue() {
        ClosureRate rate = ClosureRate.of(FROM, TO, 8, 5, 2);
        assertThat(rate.percent()).isEqualTo(62);
        assertThat(rate.pending()).isEqualTo(1);
    }

    @Test
    void aHundredMeansAll() {
        assertThat(ClosureRate.of(FROM, TO, 1000, 999, 1).percent()).isEqualTo(99);
        assertThat(ClosureRate.of(FROM, TO, 3, 3, 0).percent()).isEqualTo(100);
    }

    @Test
    void ofNothingThereIsNoRate() {
        assertThat(ClosureRate.of(FROM, TO, 0, 0, 0).percent()).isNull();
    }

    @Test
    void aLineIsOverdueOnceItsDayHasPassedAndNobodyClaimsThatItIsDone() {
        assertThat(line(ResolutionState.OPEN).on(FROM).overdue()).isFalse();
        assertThat(line(ResolutionState.DEFERRED).on(FROM.plusDays(1)).overdue()).isTrue();
        assertThat(line(ResolutionState.CLAIMED_DONE).on(FROM.plusDays(1)).overdue()).isFalse();
    }

    private static ResolutionRow line(ResolutionState state) {
        return new ResolutionRow(1, "JY", "花决", "示例", "康迪", "张三", FROM, FROM, state, null, null, "", 1);
    }
}
