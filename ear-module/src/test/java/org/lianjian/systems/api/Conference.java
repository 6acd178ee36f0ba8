package org.lianjian.systems.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;

/**
 * A joint meeting of 康迪 and 花街村 that the township convenes, held through the API up to its issued minutes.
 *
 * @param town     where it is held
 * @param kangdi    the enterprise's id
 * @param huajie   the village's id
 */
record Conference(Town town, long kangdi, long huajie) {

    static Conference in(Town town) {
        return new Conference(town, Town.organizationOf(town.kangdi()), Town.organizationOf(town.huajie()));
    }

    /** Holds it; it resolves one thing, to be done by 康迪 by that day. Answers the resolution. */
    Answer resolving(LocalDate due) {
        Api lead = town.township();
        String meeting = "meetings/" + lead.post("meetings", invitation()).expect(201).id();
        town.huajie().post(meeting + "/topics", "{\"title\":\"示例 班车\"}").expect(200);
        lead.post(meeting + "/agenda", agenda(lead.get(meeting).expect(200))).expect(200);
        lead.post(meeting + "/hold", "{}").expect(200);
        lead.post(meeting + "/attendance", attendance()).expect(200);
        for (JsonObject item : lead.get(meeting).expect(200).body().getJsonArray("agenda").getValuesAs(JsonObject.class)) {
            lead.post(meeting + "/items/" + item.getJsonNumber("id") + "/minutes", minutes(item, due)).expect(200);
        }
        int revision = lead.post(meeting + "/circulate").expect(200).body().getInt("textRevision");
        for (Api party : List.of(town.kangdi(), town.huajie())) {
            party.post(meeting + "/confirm", "{\"textRevision\":" + revision + "}").expect(200);
        }
        Answer issued = lead.post(meeting + "/issue").expect(200);
        return lead.get("resolutions/" + lead.get("resolutions?meetingId=" + issued.id()).expect(200).items().get(0).getJsonNumber("id"))
                .expect(200);
    }

    private String invitation() {
        return Json.createObjectBuilder().add("organizationIds", Json.createArrayBuilder().add(huajie).add(kangdi)).add("title", "示例 联席会议")
                .add("heldOn", Town.today().toString()).add("topicsUntil", Town.today().toString()).add("place", "示例 会议室")
                .add("chairId", huajie).build().toString();
    }

    private static String agenda(Answer meeting) {
        JsonArrayBuilder topics = Json.createArrayBuilder();
        meeting.body().getJsonArray("proposals").getValuesAs(JsonObject.class).forEach(item -> topics.add(item.getJsonNumber("id")));
        return Json.createObjectBuilder().add("items", topics).build().toString();
    }

    private String attendance() {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (long present : List.of(huajie, kangdi)) {
            lines.add(Json.createObjectBuilder().add("organizationId", present).add("status", "PRESENT").add("name", "示例代表").add("title", "委员"));
        }
        return Json.createObjectBuilder().add("version", 0).add("lines", lines).build().toString();
    }

    private String minutes(JsonObject item, LocalDate due) {
        JsonObjectBuilder minutes = Json.createObjectBuilder().add("version", item.getInt("minutesVersion"));
        if (!item.isNull("resolutionId")) {
            return minutes.add("followUp", "示例 正在落实").build().toString();
        }
        return minutes.add("outcome", "示例 同意").add("resolutions", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("text", "示例 接通班车").add("measure", "每天两趟").add("ownerOrganizationId", kangdi).add("ownerPerson", "示例责任人")
                .add("due", due.toString()))).build().toString();
    }
}
