package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.lianjian.rig.RunningProgram;
import org.lianjian.systems.api.Answer;
import org.lianjian.systems.api.Api;

/** Office work through the API of a running program, by sample accounts that sign in with their password. */
record Correspondence(Api township, Api kangdi, Api keeper) {

    /** Of these an agreement has two, each a file of its own. */
    record Scan(String path, byte[] content) {
    }

    static Correspondence with(RunningProgram program) {
        try {
            Api nobody = Api.at(URI.create(program.address()).toURL());
            return new Correspondence(nobody.as("township", RunningProgram.PASSWORD), nobody.as("kangdi", RunningProgram.PASSWORD),
                    nobody.as("logadmin", RunningProgram.PASSWORD));
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A new enterprise; answers its id when the program has said that it is written. */
    long enterprise() {
        String name = "示例备份企业" + UUID.randomUUID().toString().substring(0, 8);
        return township.post("organizations", Json.createObjectBuilder().add("kind", "ENTERPRISE").add("name", name)
                .add("townshipCode", "330784114000").build().toString()).expect(201).id();
    }

    /** Whether it is there. */
    boolean hasEnterprise(long id) {
        return township.get("organizations/" + id).status() == 200;
    }

    /** A new agreement with one signature, and its scan. */
    Scan signed() {
        long village = township.get("organizations?kind=VILLAGE&limit=1").expect(200).items().get(0).getJsonNumber("id").longValue();
        long[] parties = {kangdi.get("me").body().getJsonArray("roles").getJsonObject(0).getJsonNumber("organizationId").longValue(), village,
                enterprise()};
        var partyList = Json.createArrayBuilder();
        for (long party : parties) {
            partyList.add(Json.createObjectBuilder().add("organizationId", party));
        }
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        long id = kangdi.post("agreements", Json.createObjectBuilder().add("kind", "VILLAGE_ENTERPRISE").add("title", "示例 备份协议")
                .add("goals", "同办讲座").add("start", today.toString()).add("end", today.plusYears(1).toString()).add("parties", partyList)
                .add("commitments", Json.createArrayBuilder().add(Json.createObjectBuilder().add("organizationId", parties[0])
                        .add("measure", "专题讲座").add("target", 4).add("unit", "场"))).build().toString()).expect(201).id();
        kangdi.post("agreements/" + id + "/submit").expect(200);
        township.post("agreements/" + id + "/approve").expect(200);
        return scanned(id, parties[0], today);
    }

    private Scan scanned(long agreement, long party, LocalDate today) {
        byte[] content = ("%PDF-1.4\n% " + UUID.randomUUID() + "\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        Answer signed = township.post("agreements/" + agreement + "/signatures", Json.createObjectBuilder().add("organizationId", party)
                .add("signatory", "示例签署人").add("title", "书记").add("signedOn", today.toString()).add("scan", Json.createObjectBuilder()
                        .add("fileName", "签字页.pdf").add("content", Base64.getEncoder().encodeToString(content))).build().toString()).expect(200);
        return new Scan("agreements/" + agreement + "/documents/" + signed.at("/signatures/0/scan/id"), content);
    }

    byte[] read(Scan scan) {
        return township.download(scan.path(), "application/pdf");
    }

    /** The newest checkpoint of the log, as somebody keeps it. */
    String checkpoint() throws InterruptedException {
        String note = keeper.get("log").expect(200).text("checkpoint");
        while (note.isEmpty()) {
            TimeUnit.MILLISECONDS.sleep(200);
            note = keeper.get("log").expect(200).text("checkpoint");
        }
        return note;
    }

    /** Verifies the whole log, also against a kept checkpoint; answers how that ended. */
    String verified(String checkpoint) throws InterruptedException {
        String given = Json.createObjectBuilder().add("checkpoint", checkpoint).build().toString();
        String path = "log/verifications/" + keeper.post("log/verifications", given).expect(201).id();
        Answer verification = keeper.get(path).expect(200);
        while ("RUNNING".equals(verification.state())) {
            TimeUnit.MILLISECONDS.sleep(200);
            verification = keeper.get(path).expect(200);
        }
        return verification.state() + " " + keeper.get(path + "/discrepancies").expect(200).items();
    }

    /** The events of a kind, newest first. */
    List<JsonObject> events(String event) {
        List<JsonObject> events = keeper.get("audit-events?event=" + event).expect(200).items();
        assertThat(events).as(event).isNotEmpty();
        return events;
    }
}
