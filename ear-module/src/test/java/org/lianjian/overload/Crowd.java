package org.lianjian.overload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.SampleSignIn;

/** People at one program, some of them very many at once. */
final class Crowd {

    /** Nobody waits longer for any answer. */
    static final Duration HANGING = Duration.ofSeconds(20);

    private final RunningProgram program;
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(HANGING).version(HttpClient.Version.HTTP_1_1).build();

    Crowd(RunningProgram program) {
        this.program = program;
    }

    /** An answer and how long it took. */
    record Answer(int status, String body, String retryAfter, String type, Duration took) {
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(program.address() + path)).timeout(HANGING);
    }

    HttpRequest signIn(String username) {
        return new SampleSignIn(program.address(), username).forToken().timeout(HANGING).build();
    }

    /** Somebody's token. */
    String token(String username) {
        return new SampleSignIn(program.address(), username).token(send(signIn(username)).body());
    }

    /** A list of that person. */
    HttpRequest list(String token) {
        return request("api/v1/activities").header("Authorization", "Bearer " + token).GET().build();
    }

    Answer send(HttpRequest request) {
        Instant begun = Instant.now();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Retry-After").orElse(""),
                    response.headers().firstValue("Content-Type").orElse(""), Duration.between(begun, Instant.now()));
        } catch (IOException e) {
            throw new UncheckedIOException("No answer after " + Duration.between(begun, Instant.now()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** So many ask again and again for so long; answers whatever they got. Somebody who got no answer fails the test. */
    Collection<Answer> all(int people, Duration howLong, Supplier<HttpRequest> request) throws Exception {
        Collection<Answer> answers = new ConcurrentLinkedQueue<>();
        Collection<RuntimeException> faults = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(people);
        Instant end = Instant.now().plus(howLong);
        for (int i = 0; i < people; i++) {
            threads.execute(() -> ask(end, request, answers, faults));
        }
        threads.shutdown();
        if (!threads.awaitTermination(howLong.plus(HANGING).toSeconds() + 1, TimeUnit.SECONDS)) {
            throw new IllegalStateException("Somebody still waits");
        }
        if (!faults.isEmpty()) {
            throw faults.iterator().next();
        }
        return answers;
    }

    private void ask(Instant end, Supplier<HttpRequest> request, Collection<Answer> answers, Collection<RuntimeException> faults) {
        try {
            while (Instant.now().isBefore(end)) {
                answers.add(send(request.get()));
            }
        } catch (RuntimeException e) {
            faults.add(e);
        }
    }
}
