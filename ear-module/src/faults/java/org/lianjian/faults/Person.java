package org.lianjian.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianjian.rig.SampleSignIn;

/** A program of somebody at the API that behaves as it should: it repeats what was not answered with the same key, and at another node. */
final class Person {

    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Set<Integer> COME_AGAIN = Set.of(408, 409, 429, 503);
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3))
            .version(HttpClient.Version.HTTP_1_1).build();

    private final List<Node> nodes;
    private final Ledger ledger;
    private final AtomicBoolean over;
    private final String token;
    private int turn;

    Person(String username, int first, List<Node> nodes, Ledger ledger, AtomicBoolean over) {
        this.nodes = nodes;
        this.ledger = ledger;
        this.over = over;
        this.turn = first;
        this.token = signIn(username);
    }

    private String signIn(String username) {
        SampleSignIn signIn = new SampleSignIn(nodes.get(0).address(), username);
        try {
            return signIn.token(CLIENT.send(signIn.forToken().build(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends until it is acknowledged or all is over; answers the id. */
    Optional<String> write(Ledger.Kind kind, String mark, String path, String body, boolean twice) {
        String key = kind + "-" + Integer.toHexString(mark.hashCode()) + "-" + mark.replaceAll("[^0-9A-Za-z-]", "");
        while (!over.get()) {
            Node node = nodes.get(turn++ % nodes.size());
            Node second = nodes.get(turn % nodes.size());
            CompletableFuture<Optional<String>> other = twice ? CompletableFuture.supplyAsync(() -> once(second, kind, mark, path, body, key))
                    : CompletableFuture.completedFuture(Optional.empty());
            Optional<String> id = once(node, kind, mark, path, body, key).or(other::join);
            other.join();
            if (id.isPresent()) {
                return id;
            }
            Waits.pause(200);
        }
        return Optional.empty();
    }

    private Optional<String> once(Node node, Ledger.Kind kind, String mark, String path, String body, String key) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.address() + "api/v1/" + path)).timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token).header("Content-Type", "application/json").header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)).build();
        boolean starting = node.isStarting();
        return send(request).filter(answer -> !starting && !node.isStarting() && judge(answer, path)).map(answer -> {
            Matcher id = ID.matcher(answer.body());
            String found = id.find() ? id.group(1) : "";
            ledger.acknowledge(new Ledger.Acknowledged(kind, mark, found), node);
            return found;
        });
    }

    /** Sends it; nothing when no answer came. */
    private static Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(CLIENT.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            System.getLogger(Person.class.getName()).log(System.Logger.Level.DEBUG, "No answer", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Whether it is acknowledged; what is neither that nor a clear answer is noted. */
    private boolean judge(HttpResponse<String> answer, String path) {
        if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            return true;
        }
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean clear = COME_AGAIN.contains(answer.statusCode()) && type.startsWith("application/problem+json") && !Visitor.tellsOfCode(answer.body())
                && answer.headers().firstValue("Retry-After").isPresent();
        if (clear) {
            ledger.askedToComeAgain();
        } else {
            ledger.unclear(answer.statusCode() + " " + type + " from " + path + ": " + answer.body());
        }
        return false;
    }
}
