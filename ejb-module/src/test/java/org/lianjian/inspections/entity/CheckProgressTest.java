package org.lianjian.inspections.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private final CheckProgress progress = new CheckProgress();

    @BeforeEach
    void beginAtTheBeginning() throws ReflectiveOperationException {
        Field until = CheckProgress.class.getDeclaredField("checkedUntil");
        until.setAccessible(true);
        until.set(progress, Instant.EPOCH);
    }

    @Test
    void itGoesOnWhereAStepEnded() {
        progress.reached(NOW.minus(Duration.ofDays(3)), NOW);

        assertThat(progress.getCheckedUntil()).isEqualTo(NOW.minus(Duration.ofDays(3)));
        assertThat(progress.getRanAt()).isEqualTo(NOW);
    }

    @Test
    void itKeepsAMarginForChangesThatAreNotCommittedYet() {
        progress.reached(NOW, NOW);

        assertThat(progress.getCheckedUntil()).isEqualTo(NOW.minus(CheckProgress.MARGIN));
    }

    @Test
    void itNeverGoesBack() {
        progress.reached(NOW, NOW);
        progress.reached(NOW.minus(Duration.ofHours(2)), NOW);

        assertThat(progress.getCheckedUntil()).isEqualTo(NOW.minus(CheckProgress.MARGIN));
    }
}
