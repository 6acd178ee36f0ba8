package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianjian.rig.PayaraServer;

/**
 * A program that uses the API as one of the sample accounts, or as nobody.
 *
 * @param base    the address of {@code /api/v1/}
 * @param headers sent with every request
 */
public record Api(String base, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** Nobody in particular, at this server. */
    public static Api at(URL server) {
        return new Api(server + "api/v1/", Map.of());
    }

    /** The same program, signed in with a sample account. */
    public Api as(String username) {
        return with("Authorization", "Bearer " + TOKENS.computeIfAbsent(base + username, key -> signIn(username, PayaraServer.PASSWORD)));
    }

    /** The same program, signed in with an account and its password. */
    public Api as(String username, String password) {
        return with("Authorization", "Bearer " + signIn(username, password));
    }

    /** The same program with one more header. */
    public Api with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Api(base, Map.copyOf(more));
    }

    private String signIn(String username, String password) {
        JsonObject credentials = Json.createObjectBuilder().add("username", username).add("password", password).build();
        return post("tokens", credentials.toString()).expect(201).text("token");
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    public Answer post(String path) {
        return send("POST", path, null);
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    /** Changes a record from the version it was read in. */
    public Answer put(String path, int version, String body) {
        return with("If-Match", "\"" + version + "\"").send("PUT", path, body);
    }

    /** Any request; a body is JSON. */
    public Answer send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        return Answer.of(exchange(request.build(), BodyHandlers.ofString()));
    }

    /** A file of that media type. */
    public byte[] download(String path, String mediaType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = exchange(request.build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(mediaType);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment; filename*=UTF-8''");
        return answer.body();
    }

    private static <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return HTTP.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The parsed object of an answer, empty when it has none. */
    static JsonObject parse(HttpResponse<String> response) {
        boolean json = response.headers().firstValue("Content-Type").filter(type -> type.contains("json")).isPresent();
        return json ? Json.createReader(new StringReader(response.body())).readObject() : JsonValue.EMPTY_JSON_OBJECT;
    }
}
