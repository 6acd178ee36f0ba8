package org.lianjian.notices.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianjian.notices.boundary.CallProblem;
import org.lianjian.notices.boundary.MessageState;

class OutgoingMessageTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    @Test
    void pausesDoubleFromHalfAMinuteToAnHour() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(BackOff::after)).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(1),
                Duration.ofMinutes(2), Duration.ofMinutes(4), Duration.ofMinutes(8), Duration.ofMinutes(16), Duration.ofMinutes(32),
                Duration.ofHours(1), Duration.ofHours(1));
    }

    @Test
    void theNextCallIsDueBeforeThisOneEnds() {
        OutgoingMessage message = new OutgoingMessage(1, 2, NOON);
        assertThat(message.isDue(NOON)).isTrue();
        message.beginAttempt(NOON);
        assertThat(message.isDue(NOON.plusSeconds(29))).isFalse();
        assertThat(message.isDue(NOON.plusSeconds(30))).isTrue();
    }

    @Test
    void isGivenUpAfterTheTenthCallWithItsReason() {
        OutgoingMessage message = new OutgoingMessage(1, 2, NOON);
        IntStream.rangeClosed(1, 9).forEach(call -> fail(message));
        assertThat(message.isWaiting()).isTrue();
        fail(message);
        assertThat(message.getState()).isEqualTo(MessageState.GIVEN_UP);
        assertThat(message.getProblem()).isEqualTo(CallProblem.STATUS);
    }

    @Test
    void forgetsItsTroublesOnceItIsTaken() {
        OutgoingMessage message = new OutgoingMessage(1, 2, NOON);
        fail(message);
        message.beginAttempt(NOON);
        message.sent(NOON);
        assertThat(message.getState()).isEqualTo(MessageState.SENT);
        assertThat(message.getProblem()).isNull();
        assertThat(message.isDue(NOON.plus(Duration.ofDays(1)))).isFalse();
    }

    private static void fail(OutgoingMessage message) {
        message.beginAttempt(NOON);
        message.failed(CallProblem.STATUS, 500, NOON);
    }
}
