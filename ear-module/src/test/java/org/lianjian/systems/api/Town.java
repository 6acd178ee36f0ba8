package org.lianjian.systems.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

/** Huajie Town with its sample accounts, and what the tests need there: new organisations, agreements and activities of their own. */
public record Town(Api nobody) {

    static final String HUAJIE = "330784114000";
    static final String PDF = Base64.getEncoder().encodeToString("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes());

    static Town at(URL server) {
        return new Town(Api.at(server));
    }

    Api township() {
        return nobody.as("township");
    }

    /** The secretary of the taxi company 康迪. */
    Api kangdi() {
        return nobody.as("kangdi");
    }

    /** The secretary of 花街村. */
    Api huajie() {
        return nobody.as("huajie");
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The organisation that a secretary acts for. */
    static long organizationOf(Api secretary) {
        return secretary.get("me").expect(200).body().getJsonArray("roles").getJsonObject(0).getJsonNumber("organizationId").longValue();
    }

    /** A new enterprise in the town, which makes every set of parties it belongs to a new one. */
    long newEnterprise() {
        String name = "示例检测企业" + UUID.randomUUID().toString().substring(0, 8);
        JsonObject body = Json.createObjectBuilder().add("kind", "ENTERPRISE").add("name", name).add("townshipCode", HUAJIE).build();
        return township().post("organizations", body.toString()).expect(201).id();
    }

    /** The body of an agreement of 康迪, 花街村 and a new enterprise, from ten days ago for a year, with one promise of four lectures. */
    JsonObjectBuilder agreement() {
        long[] parties = {organizationOf(kangdi()), organizationOf(huajie()), newEnterprise()};
        var partyList = Json.createArrayBuilder();
        LongStream.of(parties).forEach(id -> partyList.add(Json.createObjectBuilder().add("organizationId", id)));
        return Json.createObjectBuilder().add("kind", "VILLAGE_ENTERPRISE").add("title", "示例 检测协议").add("goals", "同办讲座")
                .add("start", today().minusDays(10).toString()).add("end", today().plusYears(1).toString()).add("parties", partyList)
                .add("commitments", Json.createArrayBuilder().add(Json.createObjectBuilder().add("organizationId", parties[0])
                        .add("measure", "专题讲座").add("target", new BigDecimal(4)).add("unit", "场")));
    }

    Answer draft() {
        return kangdi().post("agreements", agreement().build().toString()).expect(201);
    }

    Answer submitted() {
        return kangdi().post("agreements/" + draft().id() + "/submit").expect(200);
    }

    /** An agreement that has gone all the way to active. */
    Answer active() {
        long id = submitted().id();
        Answer agreement = township().post("agreements/" + id + "/approve").expect(200);
        for (JsonObject party : agreement.body().getJsonArray("parties").getValuesAs(JsonObject.class)) {
            township().post("agreements/" + id + "/signatures", signature(party.getJsonNumber("organizationId").longValue())).expect(200);
        }
        Answer signed = township().get("agreements/" + id).expect(200);
        return "ACTIVE".equals(signed.state()) ? signed : township().post("agreements/" + id + "/activate").expect(200);
    }

    static String signature(long organizationId) {
        return Json.createObjectBuilder().add("organizationId", organizationId).add("signatory", "示例签署人").add("title", "书记")
                .add("signedOn", today().toString())
                .add("scan", Json.createObjectBuilder().add("fileName", "签字页.pdf").add("content", PDF)).build().toString();
    }

    /** The body of a filing of one lecture for the agreement's promise, held today by 康迪 and 花街村 alone: nobody else is asked to confirm. */
    static JsonObjectBuilder filing(Answer agreement) {
        var headcounts = Json.createArrayBuilder();
        List<JsonObject> parties = agreement.body().getJsonArray("parties").getValuesAs(JsonObject.class);
        parties.forEach(party -> headcounts.add(Json.createObjectBuilder()
                .add("organizationId", party.getJsonNumber("organizationId")).add("count", parties.indexOf(party) < 2 ? 12 : 0)));
        return Json.createObjectBuilder().add("agreementId", agreement.id()).add("way", "JOINT_ACTIVITY").add("type", "LECTURE")
                .add("title", "示例 检测讲座").add("heldOn", today().toString()).add("headcounts", headcounts)
                .add("outcome", "讲了一场,听众提了三个问题。")
                .add("commitments", Json.createArrayBuilder().add(Json.createObjectBuilder()
                        .add("commitmentId", agreement.body().getJsonArray("commitments").getJsonObject(0).getJsonNumber("id"))
                        .add("quantity", 1)));
    }

    Answer filed() {
        return kangdi().post("activities/filings", filing(active()).build().toString()).expect(201);
    }
}
