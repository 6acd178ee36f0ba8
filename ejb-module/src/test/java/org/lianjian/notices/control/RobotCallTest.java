package org.lianjian.notices.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianjian.notices.boundary.CallProblem;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Robots of work chats, against a real server that speaks as they do. */
class RobotCallTest {

    private static final Instant NOON = Instant.parse("2026-03-05T04:00:00Z");

    private final StringBuffer received = new StringBuffer();
    private HttpServer robot;
    private volatile int status = 200;
    private volatile String answer = "{\"errcode\":0,\"errmsg\":\"ok\"}";

    @BeforeEach
    void listen() throws IOException {
        robot = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        robot.createContext("/", exchange -> {
            received.append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI()).append(' ')
                    .append(exchange.getRequestHeaders().getFirst("Content-Type")).append(' ')
                    .append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            byte[] said = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        robot.start();
    }

    @AfterEach
    void stop() {
        robot.stop(0);
    }

    @Test
    void aTextIsPostedAsBothMakersWantIt() {
        assertThat(post(null)).isEqualTo(CallResult.TAKEN);
        assertThat(received).hasToString("POST /send?key=k application/json; charset=utf-8 "
                + "{\"msgtype\":\"text\",\"text\":{\"content\":\"联建：花街镇有 2 件新的待办。\\n\\\"x\\\"\"}}");
    }

    @Test
    void aSignedTextCarriesTimeAndSignature() throws Exception {
        post("SEC1");
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("SEC1".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String sign = Base64.getEncoder().encodeToString(mac.doFinal((NOON.toEpochMilli() + "\nSEC1").getBytes(StandardCharsets.UTF_8)));
        assertThat(received.toString()).contains("/send?key=k&timestamp=" + NOON.toEpochMilli() + "&sign="
                + URLEncoder.encode(sign, StandardCharsets.UTF_8) + " ");
    }

    @Test
    void whatTheRobotSaysAgainstItIsKnownByItsNumber() {
        answer = "{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}";
        assertThat(post(null)).isEqualTo(new CallResult(CallProblem.REFUSED, 45009));
        answer = "<html>";
        assertThat(post(null)).isEqualTo(new CallResult(CallProblem.REFUSED, null));
        answer = "[]";
        assertThat(post(null)).isEqualTo(new CallResult(CallProblem.REFUSED, null));
    }

    @Test
    void anotherStatusIsAProblemAndARedirectIsNotFollowed() {
        status = 503;
        assertThat(post(null)).isEqualTo(new CallResult(CallProblem.STATUS, 503));
        status = 302;
        assertThat(post(null)).isEqualTo(new CallResult(CallProblem.STATUS, 302));
        assertThat(received.toString()).doesNotContain("elsewhere");
    }

    @Test
    void nobodyThereIsUnreachableAndAForeignHostIsNotCalled() {
        int port = robot.getAddress().getPort();
        robot.stop(0);
        assertThat(calls(port).post(message(port, null)).problem()).isEqualTo(CallProblem.UNREACHABLE);
        assertThat(calls(port).post(new RobotMessage(1, "http://localhost:1/x", null, "x")).problem()).isEqualTo(CallProblem.NOT_ALLOWED);
    }

    @Test
    void noSecretIsShown() {
        assertThat(message(1, "SEC1").toString()).doesNotContain("SEC1").doesNotContain("key=k");
    }

    private CallResult post(String secret) {
        int port = robot.getAddress().getPort();
        return calls(port).post(message(port, secret));
    }

    private static RobotMessage message(int port, String secret) {
        return new RobotMessage(1, "http://localhost:" + port + "/send?key=k", secret, "联建：花街镇有 2 件新的待办。\n\"x\"");
    }

    private static RobotCall calls(int port) {
        Settings settings = new Settings(property -> "lianjian.webhook.hosts".equals(property) ? Optional.of("http://localhost:" + port)
                : Optional.empty());
        return new RobotCall(settings, new OfficeClock(Clock.fixed(NOON, OfficeClock.ZONE)));
    }
}
