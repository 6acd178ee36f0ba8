package org.lianjian.web.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** So many are let in, some wait, the rest is turned away. */
class DoorwayTest {

    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final Duration LONG = Duration.ofSeconds(30);

    @Test
    void whoLeavesMakesAPlaceFree() {
        Doorway doorway = new Doorway(2, 0, LONG);
        assertThat(List.of(doorway.enter(), doorway.enter(), doorway.enter())).containsExactly(true, true, false);
        doorway.leave();
        assertThat(doorway.enter()).isTrue();
    }

    @Test
    void whoWaitsGetsThePlaceOfWhoLeaves() {
        Doorway doorway = new Doorway(1, 1, LONG);
        doorway.enter();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(doorway::enter);
        doorway.leave();
        assertThat(waiting.join()).isTrue();
    }

    @Test
    void nobodyWaitsForEver() {
        Doorway doorway = new Doorway(1, 1, A_MOMENT);
        doorway.enter();
        assertThat(doorway.enter()).isFalse();
    }

    @Test
    void allPlacesAreTakenOrNone() {
        Doorway free = new Doorway(1, 0, A_MOMENT);
        Doorway full = new Doorway(1, 0, A_MOMENT);
        full.enter();
        assertThat(new Admission(List.of(free, full)).enter()).isFalse();
        assertThat(free.enter()).as("given back").isTrue();
    }

    @Test
    void aPlaceIsGivenBackOnce() {
        Doorway doorway = new Doorway(1, 0, A_MOMENT);
        Admission admission = new Admission(List.of(doorway));
        assertThat(admission.enter()).isTrue();
        admission.close();
        admission.close();
        assertThat(List.of(doorway.enter(), doorway.enter())).containsExactly(true, false);
    }
}
