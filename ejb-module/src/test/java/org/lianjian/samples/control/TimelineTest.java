package org.lianjian.samples.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.time.OfficeClock;

class TimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant EARLY_TODAY = at("2026-03-02T07:00");

    private final Timeline timeline = new Timeline(TODAY);
    private final List<String> played = new ArrayList<>();
    private final List<Instant> moments = new ArrayList<>();

    @Test
    void stepsAreTakenInTheOrderOfTheirDaysWhateverStoryTheyBelongTo() {
        timeline.add(-1, "township", () -> { });
        timeline.add(-3, "kangdi", () -> { });
        timeline.turn(-1, () -> { });
        run();
        assertThat(played).containsExactly("kangdi", null, "township");
    }

    @Test
    void stepsOfOneDayKeepTheirOrderAndFollowEachOther() {
        timeline.add(-3, "kangdi", () -> { });
        timeline.add(-3, "township", () -> { });
        run();
        assertThat(played).containsExactly("kangdi", "township");
        assertThat(moments).containsExactly(at("2026-02-27T08:30"), at("2026-02-27T08:34"));
    }

    @Test
    void nothingHappensAfterNow() {
        timeline.add(0, "kangdi", () -> { });
        run();
        assertThat(moments).containsExactly(EARLY_TODAY);
    }

    @Test
    void nobodyActsOnADayThatHasNotCome() {
        assertThatThrownBy(() -> timeline.add(1, "kangdi", () -> { })).isInstanceOf(IllegalStateException.class).hasMessageContaining("kangdi");
    }

    @Test
    void theCalendarIsTurnedOnlyToDaysThatHaveCome() {
        timeline.turn(1, () -> { });
        run();
        assertThat(played).isEmpty();
    }

    private void run() {
        timeline.run(EARLY_TODAY, (moment, step) -> {
            moments.add(moment);
            played.add(step.username());
        });
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(OfficeClock.ZONE).toInstant();
    }
}
