package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.FlagState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Span;
import org.lianjian.platform.errors.RuleViolated;

class FlagTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor SYSTEM = Actor.system("flag-checks");

    private final Flag flag = Flag.raise(FlagRule.SAME_TEXT, finding(3), SYSTEM, NOW);

    @Test
    void aFlagIsRaisedOpenWithWhatWasFound() {
        assertThat(flag.getState()).isEqualTo(FlagState.OPEN);
        assertThat(flag.getRecordCount()).isEqualTo(3);
        assertThat(flag.getFacts()).isEqualTo("3 of them");
        assertThat(flag.scope().townshipCodes()).containsExactly("330784114000");
    }

    @Test
    void anOpenFlagGrowsWithWhatElseIsFound() {
        assertThat(flag.extend(finding(5), SYSTEM, NOW)).isTrue();
        assertThat(flag.getRecordCount()).isEqualTo(5);
        assertThat(flag.getFacts()).isEqualTo("5 of them");
    }

    @Test
    void theSameFindingAgainChangesNothing() {
        assertThat(flag.extend(finding(3), SYSTEM, NOW.plusSeconds(60))).isFalse();
        assertThat(flag.getChangedAt()).isEqualTo(NOW);
    }

    @Test
    void aDismissedFlagStaysAsItIs() {
        flag.dismiss(" 三村合办 ", SYSTEM, NOW);

        assertThat(flag.extend(finding(9), SYSTEM, NOW)).isFalse();
        assertThat(flag.getReason()).isEqualTo("三村合办");
        assertThat(flag.getState()).isEqualTo(FlagState.DISMISSED);
    }

    @Test
    void aFlagIsDismissedOnce() {
        flag.dismiss("三村合办", SYSTEM, NOW);

        assertThatThrownBy(() -> flag.dismiss("再来一次", SYSTEM, NOW)).isInstanceOf(RuleViolated.class);
    }

    private static FlagFinding finding(int records) {
        return new FlagFinding("digest", null, records, LongStream.rangeClosed(1, records).boxed().collect(Collectors.toMap(id -> id, id -> 7L)),
                Set.of("330784114000"), Span.of(LocalDate.of(2026, 3, 1)), records + " of them");
    }
}
