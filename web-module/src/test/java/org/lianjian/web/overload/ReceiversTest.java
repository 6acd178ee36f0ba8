package org.lianjian.web.overload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Nobody alone receives all that may be received. */
class ReceiversTest {

    @Test
    void oneAddressHasAQuarter() {
        Receivers receivers = new Receivers(8);
        assertThat(receivers.begin("a")).isTrue();
        assertThat(receivers.begin("a")).isTrue();
        assertThat(receivers.begin("a")).isFalse();
        assertThat(receivers.begin("b")).isTrue();
        receivers.end("a");
        assertThat(receivers.begin("a")).isTrue();
    }

    @Test
    void allTogetherHaveNoMoreThanAll() {
        Receivers receivers = new Receivers(4);
        for (String address : new String[] {"a", "b", "c", "d"}) {
            assertThat(receivers.begin(address)).isTrue();
        }
        assertThat(receivers.begin("e")).isFalse();
        receivers.end("a");
        assertThat(receivers.begin("e")).isTrue();
    }
}
