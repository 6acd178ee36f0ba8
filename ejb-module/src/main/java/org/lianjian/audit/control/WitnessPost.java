package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.lianjian.platform.settings.Setting;
import org.lianjian.platform.settings.Settings;

/**
 * Sends new checkpoints to an address outside, so that others keep them: at most one a minute, the newest. Nothing waits for it, and a checkpoint
 * that did not arrive is replaced by the next one.
 */
@ApplicationScoped
public class WitnessPost {

    private static final Logger LOG = System.getLogger(WitnessPost.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int REFUSED = 300;

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Instant last = Instant.EPOCH;
    private String sent = "";

    @Inject
    Settings settings;

    public WitnessPost() {
    }

    /** With settings of a test's own. */
    WitnessPost(Settings settings) {
        this.settings = settings;
    }

    /** Sends the checkpoint if it is a new one and the last was sent a minute ago; answers what comes of it. */
    synchronized CompletableFuture<Boolean> offer(String note, Instant now) {
        if (settings.logWitnessUrl().isEmpty() || note.equals(sent) || now.isBefore(last.plus(PAUSE))) {
            return CompletableFuture.completedFuture(false);
        }
        last = now;
        sent = note;
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.logWitnessUrl().get())).timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8").POST(HttpRequest.BodyPublishers.ofString(note)).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding()).handle((answer, problem) -> {
            boolean arrived = problem == null && answer.statusCode() < REFUSED;
            if (!arrived) {
                LOG.log(Level.WARNING, "The checkpoint did not arrive at {0}: {1}", Setting.LOG_WITNESS_URL.variable(),
                        problem == null ? "status " + answer.statusCode() : problem);
            }
            return arrived;
        });
    }
}
