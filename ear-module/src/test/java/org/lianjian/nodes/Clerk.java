package org.lianjian.nodes;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.lianjian.rig.SampleSignIn;

/** A program that files for one of the sample secretaries, for an agreement of theirs that is active. */
final class Clerk {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;

    private final HttpClient client;
    private final String base;
    private final String token;
    private final JsonObject agreement;

    /** Signs in and finds the agreement. */
    Clerk(HttpClient client, String address, String username) throws IOException, InterruptedException {
        this.client = client;
        this.base = address + "api/v1/";
        SampleSignIn signIn = new SampleSignIn(address, username);
        token = signIn.token(send(signIn.forToken().timeout(PATIENCE)).body());
        long id = read(send(request("agreements?state=ACTIVE&limit=50").GET()), 200).getJsonArray("items").getJsonObject(0).getJsonNumber("id")
                .longValue();
        agreement = read(send(request("agreements/" + id).GET()), 200);
    }

    /** Files one activity under that title; the same key is for the same filing. */
    HttpResponse<String> file(String title, UUID key) throws IOException, InterruptedException {
        return send(request("activities/filings").header("Idempotency-Key", key.toString()).POST(BodyPublishers.ofString(filing(title))));
    }

    private String filing(String title) {
        JsonArrayBuilder headcounts = Json.createArrayBuilder();
        List<JsonObject> parties = agreement.getJsonArray("parties").getValuesAs(JsonObject.class);
        parties.forEach(party -> headcounts.add(Json.createObjectBuilder().add("organizationId", party.getJsonNumber("organizationId"))
                .add("count", 12)));
        JsonObjectBuilder filing = Json.createObjectBuilder().add("agreementId", agreement.getJsonNumber("id")).add("way", "JOINT_ACTIVITY")
                .add("type", "LECTURE").add("title", title).add("heldOn", LocalDate.now(ZoneId.of("Asia/Shanghai")).toString())
                .add("headcounts", headcounts).add("outcome", "讲了一场,听众提了三个问题。").add("commitments", Json.createArrayBuilder());
        return filing.build().toString();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE).header("Content-Type", "application/json");
        return request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonObject read(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /** The id of the record that an answer is about. */
    static long record(HttpResponse<String> answer) {
        return read(answer, CREATED).getJsonNumber("id").longValue();
    }
}
