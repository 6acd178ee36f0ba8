package org.lianjian.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianjian.platform.settings.Settings;

/** Checkpoints reach somebody outside, against a real server of the protocol. */
class WitnessPostTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer witness;
    private volatile int status = 200;

    @BeforeEach
    void listen() throws IOException {
        witness = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        witness.createContext("/", exchange -> {
            received.add(exchange.getRequestMethod() + " " + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        witness.start();
    }

    @AfterEach
    void stop() {
        witness.stop(0);
    }

    @Test
    void aNewCheckpointIsPostedAtMostOnceAMinute() {
        WitnessPost post = new WitnessPost(to("http://localhost:" + witness.getAddress().getPort() + "/checkpoints"));
        assertThat(post.offer("one", NOON).join()).isTrue();
        assertThat(post.offer("two", NOON.plusSeconds(59)).join()).isFalse();
        assertThat(post.offer("three", NOON.plusSeconds(60)).join()).isTrue();
        assertThat(post.offer("three", NOON.plusSeconds(180)).join()).isFalse();
        assertThat(received).containsExactly("POST one", "POST three");
    }

    @Test
    void whatDoesNotArriveIsFollowedByTheNextOne() {
        WitnessPost post = new WitnessPost(to("http://localhost:" + witness.getAddress().getPort() + "/"));
        status = 503;
        assertThat(post.offer("one", NOON).join()).isFalse();
        status = 200;
        assertThat(post.offer("two", NOON.plusSeconds(61)).join()).isTrue();
    }

    @Test
    void withoutAnAddressNothingIsSent() {
        assertThat(new WitnessPost(new Settings(property -> Optional.empty())).offer("one", NOON).join()).isFalse();
        assertThat(received).isEmpty();
    }

    private static Settings to(String address) {
        return new Settings(property -> Optional.of(address).filter(value -> property.equals("lianjian.log.witness.url")));
    }
}
