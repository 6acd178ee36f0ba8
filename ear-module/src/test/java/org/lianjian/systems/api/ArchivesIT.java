package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Archived packages and personal data through the API. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ArchivesIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @ArquillianResource
    private URL server;

    @Test
    void aFinishedAgreementIsArchivedTakenCheckedAndReceivedByTheNeighbour() throws IOException {
        Town town = Town.at(server);
        long agreement = ended(town);

        Answer archive = archived(town, agreement);

        assertThat(archive.text("number")).startsWith("J001-WS·").contains("330784114");
        Answer opened = town.township().get("archives/" + archive.id() + "/contents").expect(200);
        assertThat(opened.at("/records/0/kind")).isEqualTo("AGREEMENT");
        assertThat(opened.at("/report/lines/0/item")).isNotEmpty();
        assertThat(passed(town.township().get("archives/" + archive.id() + "/check").expect(200))).isTrue();
        String key = Api.at(server).as("logadmin").get("log").expect(200).body().getJsonArray("verificationKeys").getString(0);
        byte[] bytes = bytes(town.township(), "archives/" + archive.id() + "/package");
        assertThat(new ZipInputStream(new ByteArrayInputStream(bytes)).getNextEntry()).isNotNull();
        assertThat(passed(sent(town.township(), "archives/checks", bytes, 200))).isTrue();
        Api neighbour = Api.at(server).as("township2");
        neighbour.get("archives/" + archive.id()).expect(404);
        Answer received = sent(neighbour, "archives/received?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8), bytes, 201);
        assertThat(received.text("origin")).isEqualTo("RECEIVED");
        assertThat(sent(neighbour, "archives/received", bytes, 201).id()).as("the same package is one").isEqualTo(received.id());
        String path = opened.at("/files/0/path");
        assertThat(bytes(neighbour, "archives/" + received.id() + "/file?path=" + path)).isNotEmpty();
        neighbour.get("archives/" + received.id() + "/file?path=../../etc/passwd").expect(404);
    }

    @Test
    void whatIsNoPackageOrCannotBeArchivedIsToldWhy() {
        Town town = Town.at(server);
        Answer notAZip = sent(town.township(), "archives/checks", "示例".getBytes(StandardCharsets.UTF_8), 422);
        assertThat(notAZip.at("/violations/0/message")).contains("ZIP");
        sent(town.township().with("Accept-Language", "en"), "archives/received?key=abc", new byte[] {1}, 422);
        sent(town.kangdi(), "archives/checks", new byte[] {1}, 403);
        Answer running = town.active();
        Answer refused = town.township().post("archives", "{\"agreementId\":" + running.id() + "}").expect(409);
        assertThat(refused.text("detail")).contains("生效");
        town.township().post("archives", "{}").expect(422);
    }

    @Test
    void theRegisterOfPackagesIsAListLikeAnyOther() {
        Town town = Town.at(server);
        archived(town, ended(town));
        List<JsonObject> items = town.township().get("archives?origin=MADE&retention=D30").expect(200).items();
        assertThat(items).isNotEmpty();
        assertThat(town.township().get("archives?retention=Y").expect(200).items()).isEmpty();
        assertThat(town.township().get("archives/export?format=CSV").expect(200).raw()).contains(items.get(0).getString("number"));
        town.kangdi().get("archives").expect(403);
        town.township().get("archives?limit=1&retention=FOREVER").expect(422);
    }

    @Test
    void aPersonsDataAreFoundHandedOutAndErased() throws IOException {
        Api city = Api.at(server).as("city");
        Town town = Town.at(server);
        String name = "示例联系" + Character.toString((char) ('一' + Instant.now().getNano() % 5000));
        JsonObject body = Json.createObjectBuilder().add("kind", "ENTERPRISE").add("name", "示例个人信息企业" + Instant.now().toEpochMilli())
                .add("townshipCode", Town.HUAJIE).add("contactName", name).add("contactPhone", "13900000009").build();
        long organization = town.township().post("organizations", body.toString()).expect(201).id();
        String person = Json.createObjectBuilder().add("name", name).build().toString();

        List<JsonObject> found = city.post("personal-data/searches", person).expect(200).items();
        assertThat(found).extracting(trace -> trace.getString("text")).containsExactlyInAnyOrder(name, "13900000009");
        var traces = Json.createArrayBuilder();
        found.forEach(trace -> traces.add(trace.getString("reference")));
        String request = Json.createObjectBuilder().add("name", name).add("reference", "示例 来文3号").add("traces", traces).build().toString();
        city.post("personal-data/disclosures", request).expect(200);
        Answer erased = city.post("personal-data/erasures", request).expect(200);

        assertThat(erased.body().getJsonArray("erased")).hasSize(2);
        assertThat(city.post("personal-data/searches", person).expect(200).items()).isEmpty();
        assertThat(town.township().get("organizations/" + organization).expect(200).body().isNull("contactName")).isTrue();
        city.post("personal-data/erasures", request).expect(422);
        town.township().post("personal-data/searches", person).expect(403);
    }

    private static boolean passed(Answer report) {
        return report.body().getJsonArray("lines").getValuesAs(JsonObject.class).stream().allMatch(line -> line.getInt("faulty") == 0);
    }

    private static long ended(Town town) {
        long agreement = town.active().id();
        JsonObject termination = Json.createObjectBuilder().add("reason", "示例 检测")
                .add("document", Json.createObjectBuilder().add("fileName", "终止.pdf").add("content", Town.PDF)).build();
        town.township().post("agreements/" + agreement + "/terminate", termination.toString()).expect(200);
        return agreement;
    }

    /** The log needs a moment to prove the last events. */
    private static Answer archived(Town town, long agreement) {
        Instant end = Instant.now().plusSeconds(30);
        Answer answer = town.township().post("archives", "{\"agreementId\":" + agreement + "}");
        while (answer.status() == 409 && Instant.now().isBefore(end)) {
            answer = town.township().post("archives", "{\"agreementId\":" + agreement + "}");
        }
        return answer.expect(201);
    }

    private static byte[] bytes(Api api, String path) {
        return exchange(HttpRequest.newBuilder(URI.create(api.base() + path)), api, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    private static Answer sent(Api api, String path, byte[] body, int expected) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.base() + path)).header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return Answer.of(exchange(request, api, HttpResponse.BodyHandlers.ofString())).expect(expected);
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, Api api, HttpResponse.BodyHandler<T> handler) {
        api.headers().forEach(request::header);
        try {
            return HTTP.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
