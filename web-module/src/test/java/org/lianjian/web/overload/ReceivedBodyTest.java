package org.lianjian.web.overload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Small and large bodies come out as they went in, as often as they are asked for. */
class ReceivedBodyTest {

    @Test
    void comesOutAsItWentIn() throws IOException {
        for (int length : new int[] {0, 1, 65_536, 65_537, 200_000}) {
            byte[] bytes = new byte[length];
            Arrays.fill(bytes, (byte) 7);
            ReceivedBody body = new ReceivedBody();
            for (int from = 0; from < length; from += 10_000) {
                body.write(bytes, from, Math.min(10_000, length - from));
            }
            body.close();
            assertThat(body.length()).isEqualTo(length);
            assertThat(body.open().readAllBytes()).isEqualTo(bytes);
            assertThat(body.open().readAllBytes()).isEqualTo(bytes);
            body.discard();
        }
    }
}
