package org.lianjian.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void noTwoSecretsAreAlike() {
        assertThat(IntStream.range(0, 1000).mapToObj(i -> Secrets.random()).distinct()).hasSize(1000);
    }

    @Test
    void aSecretIs32BytesThatAddressesAndHeadersTake() {
        assertThat(Secrets.random()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void whatIsStoredIsTheSha256() {
        assertThat(Secrets.hash("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
