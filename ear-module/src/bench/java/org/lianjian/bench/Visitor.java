package org.lianjian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.lianjian.rig.SampleSignIn;

/** Somebody who signed in: on the pages, with the form, and at the API, with a token. */
final class Visitor {

    private static final int BUSY = 503;

    private final String address;
    private final SampleSignIn signIn;
    private final HttpClient client;
    private String token;

    private Visitor(String address, String username) {
        this.address = address;
        this.signIn = new SampleSignIn(address, username);
        this.client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL).build();
    }

    /** Signs in with the password of the sample accounts. */
    static Visitor signIn(String address, String username) {
        Visitor visitor = new Visitor(address, username);
        visitor.atThePages();
        visitor.token = visitor.askForToken();
        return visitor;
    }

    private void atThePages() {
        send(signIn.withForm(send(signIn.forForm(), 200)), 200);
        if (get("").contains("form:password")) {
            throw new IllegalStateException("Not signed in");
        }
    }

    /** A new token for the password. */
    String askForToken() {
        return signIn.token(send(signIn.forToken(), 201));
    }

    /** Reads a page, or a resource of the API by its path from {@code api/v1/} on. */
    String get(String path) {
        return send(request(path).GET(), 200);
    }

    /** Sends JSON to the API. */
    String post(String path, String json, int status) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)), status);
    }

    /** Takes a file and throws it away. */
    void take(String path) {
        send(request(path).GET().build(), BodyHandlers.discarding(), 200);
    }

    /** Takes a file as the button of a page does, and keeps it. */
    void keep(String path, Path target) {
        send(request(path).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofFile(target), 200);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return path.startsWith("api/") && token != null ? request.header("Authorization", "Bearer " + token) : request;
    }

    /** Many who sign in at once are asked to come again; nothing else that is measured here may be. */
    private static boolean isSignIn(HttpRequest request) {
        return "POST".equals(request.method()) && (request.uri().getPath().endsWith("/tokens") || request.uri().getPath().endsWith("/sign-in.xhtml"));
    }

    private String send(HttpRequest.Builder request, int status) {
        return send(request.build(), BodyHandlers.ofString(), status);
    }

    private <T> T send(HttpRequest request, HttpResponse.BodyHandler<T> body, int wanted) {
        try {
            HttpResponse<T> response = client.send(request, body);
            while (response.statusCode() == BUSY && isSignIn(request)) {
                Work.pause(TimeUnit.SECONDS.toMillis(response.headers().firstValueAsLong("Retry-After").orElse(1)));
                response = client.send(request, body);
            }
            if (response.statusCode() != wanted) {
                throw new IllegalStateException(response.statusCode() + " instead of " + wanted + " from " + request.uri() + "\n" + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
