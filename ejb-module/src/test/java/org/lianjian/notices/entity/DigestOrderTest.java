package org.lianjian.notices.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

class DigestOrderTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private final DigestOrder order = new DigestOrder(1, TODAY);

    @Test
    void countsOnlyOnceItsAddressIsConfirmedAndTheLinkWorksOnce() {
        order.ask("a@example.cn", "zh", "hash", TODAY, NOON);
        assertThat(order.getConfirmedAt()).isNull();
        assertThat(order.confirm("other", NOON)).isFalse();
        assertThat(order.confirm("hash", NOON)).isTrue();
        assertThat(order.getConfirmedAt()).isEqualTo(NOON);
        assertThat(order.confirm("hash", NOON)).isFalse();
    }

    @Test
    void theLinkWorksForADay() {
        order.ask("a@example.cn", "zh", "hash", TODAY, NOON);
        assertThat(order.confirm("hash", NOON.plus(Duration.ofHours(24)))).isFalse();
    }

    @Test
    void anotherAddressIsToBeConfirmedAnew() {
        order.ask("a@example.cn", "zh", "hash", TODAY, NOON);
        order.confirm("hash", NOON);
        order.ask("b@example.cn", "zh", "next", TODAY, NOON);
        assertThat(order.getConfirmedAt()).isNull();
    }

    @Test
    void nobodyFloodsAStrangerWithLinks() {
        for (int link = 0; link < DigestOrder.MOST_LINKS; link++) {
            order.ask("a@example.cn", "zh", "hash", TODAY, NOON);
            order.stop();
        }
        assertThatThrownBy(() -> order.ask("a@example.cn", "zh", "hash", TODAY, NOON)).isInstanceOf(RuleViolated.class);
        order.ask("a@example.cn", "zh", "hash", TODAY.plusDays(1), NOON);
        assertThat(order.getEmail()).isEqualTo("a@example.cn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a@", "@b.cn", "a@b", "a b@c.cn", "a@b.cn\nBcc: x@y.cn", "a@b.cn, c@d.cn", "<a@b.cn>", "a@b..cn", "\"a\"@b.cn"})
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(InvalidInput.class);
    }
}
