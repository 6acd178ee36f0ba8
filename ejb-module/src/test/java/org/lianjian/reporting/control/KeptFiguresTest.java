package org.lianjian.reporting.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.reporting.boundary.Figure;

/** Figures are exact while counting them is quick, and kept for whom they were counted when it is not. */
class KeptFiguresTest {

    private final KeptFigures kept = new KeptFigures();
    private final AtomicInteger counted = new AtomicInteger();

    @Test
    void what_counts_quickly_is_counted_each_time() {
        Actor actor = official(1, "330784114000");
        assertThat(kept.of(actor, counting(0)).get(0).value()).isEqualTo(1);
        assertThat(kept.of(actor, counting(0)).get(0).value()).isEqualTo(2);
    }

    @Test
    void what_takes_long_is_kept_for_the_same_person_in_the_same_role() {
        assertThat(kept.of(official(1, "330784114000"), counting(250)).get(0).value()).isEqualTo(1);
        assertThat(kept.of(official(1, "330784114000"), counting(250)).get(0).value()).isEqualTo(1);
        assertThat(kept.of(official(2, "330784114000"), counting(250)).get(0).value()).isEqualTo(2);
        assertThat(kept.of(official(1, "330784115000"), counting(250)).get(0).value()).isEqualTo(3);
    }

    private Supplier<List<Figure>> counting(int milliseconds) {
        return () -> {
            try {
                TimeUnit.MILLISECONDS.sleep(milliseconds);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return List.of(new Figure("figure", counted.incrementAndGet(), "/"));
        };
    }

    private static Actor official(long account, String township) {
        return new Actor(account, "official", "经办", List.of(Grant.ofTownship(Role.TOWNSHIP_OFFICIAL, township)), "");
    }
}
