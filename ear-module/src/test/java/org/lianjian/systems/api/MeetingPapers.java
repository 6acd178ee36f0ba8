package org.lianjian.systems.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Bodies about a joint meeting of 花街村 and 康迪, and the first steps of one. */
final class MeetingPapers {

    private static final String VERSION = "version";
    private static final String TITLE = "title";
    private static final String RESOLUTIONS = "resolutions";
    private static final String LINES = "lines";

    private MeetingPapers() {
    }

    /** A meeting of today that both are asked to, chaired by the village. */
    static JsonObjectBuilder meeting(Town town) {
        return Json.createObjectBuilder().add("organizationIds", both(town)).add(TITLE, "示例 共议会").add("heldOn", Town.today().toString())
                .add("startTime", "09:30").add("topicsUntil", Town.today().toString()).add("placeKind", "ROOM").add("place", "示例 会议室")
                .add("chairId", Town.organizationOf(town.huajie())).add("quorumPercent", 50);
    }

    /** A series on the 28th of each month. */
    static JsonObjectBuilder series(Town town) {
        return Json.createObjectBuilder().add("organizationIds", both(town)).add("name", "示例 系列 " + UUID.randomUUID())
                .add("rhythm", "MONTHLY").add("dayOfMonth", 28).add("onWorkingDays", false)
                .add("startsOn", Town.today().toString()).add("place", "示例 会议室")
                .add("topicDays", 3);
    }

    private static JsonArrayBuilder both(Town town) {
        return Json.createArrayBuilder().add(Town.organizationOf(town.huajie())).add(Town.organizationOf(town.kangdi()));
    }

    static Answer convened(Town town) {
        return town.township().post("meetings", meeting(town).build().toString()).expect(201);
    }

    /** With one topic on the agenda, after whatever earlier meetings of the two left open. */
    static Answer withAgenda(Town town, String path) {
        Answer proposed = town.kangdi().post(path + "/topics", "{\"title\":\"示例 议题\"}").expect(200);
        Answer agenda = town.township().post(path + "/agenda", "{\"items\":[" + proposed.at("/proposals/0/id") + "]}").expect(200);
        entries(agenda).filter(entry -> "FOLLOW_UP".equals(entry.getString("kind"))).forEach(entry -> town.kangdi()
                .post(path + "/items/" + entry.getJsonNumber("id") + "/minutes", "{\"version\":0,\"followUp\":\"正在落实\"}").expect(200));
        return agenda;
    }

    /** Where the topic is written about. */
    static String minutesOf(String path, Answer agenda) {
        return path + "/items/" + entries(agenda).filter(entry -> "TOPIC".equals(entry.getString("kind"))).findFirst().orElseThrow()
                .getJsonNumber("id") + "/minutes";
    }

    private static Stream<JsonObject> entries(Answer meeting) {
        return meeting.body().getJsonArray("agenda").getValuesAs(JsonObject.class).stream();
    }

    /** The minutes of the topic with one resolution of the village. */
    static JsonObjectBuilder minutes(Town town, int version) {
        return Json.createObjectBuilder().add(VERSION, version).add("discussion", "讨论了两个方案").add("outcome", "同意")
                .add(RESOLUTIONS, Json.createArrayBuilder().add(Json.createObjectBuilder().add("text", "示例 决议").add("measure", "通过验收")
                        .add("ownerOrganizationId", Town.organizationOf(town.huajie())).add("ownerPerson", "示例责任人")
                        .add("due", Town.today().plusMonths(1).toString())));
    }

    /** Both were there. */
    static JsonObjectBuilder attendance(Town town) {
        return Json.createObjectBuilder().add(VERSION, 0).add(LINES, Json.createArrayBuilder()
                .add(present(Town.organizationOf(town.huajie()))).add(present(Town.organizationOf(town.kangdi()))));
    }

    private static JsonObjectBuilder present(long organization) {
        return Json.createObjectBuilder().add("organizationId", organization).add("status", "PRESENT").add("name", "示例代表")
                .add(TITLE, "委员");
    }

    /** An answer to the wording of a meeting. */
    static JsonObjectBuilder answer(Answer meeting) {
        return Json.createObjectBuilder().add("textRevision", meeting.body().getInt("textRevision"));
    }

    /** The first resolution with another value. */
    static UnaryOperator<JsonObjectBuilder> resolution(String field, JsonValue value) {
        return body -> first(body.build(), RESOLUTIONS, field, value);
    }

    /** The first line of the attendance list with another value. */
    static UnaryOperator<JsonObjectBuilder> attendee(String field, JsonValue value) {
        return body -> first(body.build(), LINES, field, value);
    }

    private static JsonObjectBuilder first(JsonObject whole, String list, String field, JsonValue value) {
        JsonObject changed = Json.createObjectBuilder(whole.getJsonArray(list).getJsonObject(0)).add(field, value).build();
        return Json.createObjectBuilder(whole).add(list, Json.createArrayBuilder(whole.getJsonArray(list)).set(0, changed));
    }
}
