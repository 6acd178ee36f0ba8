package org.lianjian.notices.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.lianjian.notices.boundary.CallProblem;
import org.lianjian.notices.entity.RobotAddress;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.text.Jsons;
import org.lianjian.platform.time.OfficeClock;

/** Calls robots of work chats. 企业微信 and 钉钉 take the same text format and answer with the same number for "taken". Redirects are not followed. */
@ApplicationScoped
public class RobotCall {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    /** Bytes of an answer that are read; the robots' are shorter. */
    private static final int LONGEST_ANSWER = 4096;
    private static final String SIGNATURE = "HmacSHA256";

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NEVER).build();

    @Inject
    Settings settings;

    @Inject
    OfficeClock clock;

    public RobotCall() {
    }

    /** With settings of a test's own. */
    RobotCall(Settings settings, OfficeClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Calls the robot once. */
    CallResult post(RobotMessage message) {
        Optional<URI> address = RobotAddress.stored(message.address(), settings.webhookHosts());
        if (address.isEmpty()) {
            return new CallResult(CallProblem.NOT_ALLOWED, null);
        }
        HttpRequest request = HttpRequest.newBuilder(signed(address.get(), message.signingSecret())).timeout(PATIENCE.multipliedBy(2))
                .header("Content-Type", "application/json; charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(body(message.text()))).build();
        try {
            HttpResponse<InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream content = answer.body()) {
                return answer.statusCode() == OK ? said(content.readNBytes(LONGEST_ANSWER)) : new CallResult(CallProblem.STATUS, answer.statusCode());
            }
        } catch (IOException e) {
            // The exception may name the address, which is a secret: it goes nowhere.
            return new CallResult(CallProblem.UNREACHABLE, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new CallResult(CallProblem.UNREACHABLE, null);
        }
    }

    static String body(String text) {
        return Jsons.provider().createObjectBuilder().add("msgtype", "text")
                .add("text", Jsons.provider().createObjectBuilder().add("content", text)).build().toString();
    }

    /** Both makers answer {@code {"errcode":0,…}} when a message was taken. */
    private static CallResult said(byte[] answer) {
        try (JsonReader reader = Jsons.provider().createReader(new ByteArrayInputStream(answer))) {
            JsonObject said = reader.readObject();
            boolean numbered = said.get("errcode") instanceof JsonNumber;
            Integer code = numbered ? Integer.valueOf(said.getInt("errcode")) : null;
            return code != null && code == 0 ? CallResult.TAKEN : new CallResult(CallProblem.REFUSED, code);
        } catch (JsonException e) {
            return new CallResult(CallProblem.REFUSED, null);
        }
    }

    /** 钉钉 wants time and signature beside the key. */
    private URI signed(URI address, String secret) {
        if (secret == null) {
            return address;
        }
        long now = clock.now().toEpochMilli();
        String separator = address.getRawQuery() == null ? "?" : "&";
        return URI.create(address + separator + "timestamp=" + now + "&sign="
                + URLEncoder.encode(signature(now + "\n" + secret, secret), StandardCharsets.UTF_8));
    }

    private static String signature(String text, String secret) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), SIGNATURE));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + SIGNATURE, e);
        }
    }
}
