package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianjian.systems.api.MeetingPapers.answer;
import static org.lianjian.systems.api.MeetingPapers.attendance;
import static org.lianjian.systems.api.MeetingPapers.attendee;
import static org.lianjian.systems.api.MeetingPapers.convened;
import static org.lianjian.systems.api.MeetingPapers.meeting;
import static org.lianjian.systems.api.MeetingPapers.minutes;
import static org.lianjian.systems.api.MeetingPapers.minutesOf;
import static org.lianjian.systems.api.MeetingPapers.resolution;
import static org.lianjian.systems.api.MeetingPapers.series;
import static org.lianjian.systems.api.MeetingPapers.withAgenda;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URL;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Meetings and series by programs: the whole way, and what is wrong with each input. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MeetingsIT {

    private static final String ID_NUMBER = "33072219900307721X";
    private static final long UNKNOWN = 999_999_999;

    @ArquillianResource
    private URL server;

    /**
     * One wrong input.
     *
     * @param field the field that the answer names
     * @param words a part of the message
     */
    private record Case(String what, UnaryOperator<JsonObjectBuilder> mistake, String field, String words) {
    }

    @Test
    void aMeetingGoesFromConvenedToIssued() {
        Town town = Town.at(server);
        Answer meeting = convened(town);
        String path = "meetings/" + meeting.id();
        assertThat(meeting.text("key")).matches("HY-330784114-\\d{4}-\\d{4}");
        assertThat(meeting.text("number")).matches("花会〔\\d{4}〕\\d+号");
        assertThat(meeting.text("startTime")).isEqualTo("09:30");

        Answer agenda = withAgenda(town, path);
        assertThat(agenda.state()).isEqualTo("AGENDA_SET");
        town.huajie().post(path + "/attendance", attendance(town).build().toString()).expect(200);
        assertThat(town.township().post(path + "/hold", "{}").expect(200).state()).isEqualTo("HELD");
        Answer written = town.kangdi().post(minutesOf(path, agenda), minutes(town, 0).build().toString()).expect(200);
        town.township().post(path + "/circulate").expect(200);
        town.huajie().post(path + "/object", answer(written).add("reason", "金额不对").build().toString()).expect(200);
        town.kangdi().post(path + "/confirm", answer(written).build().toString()).expect(200);
        assertThat(town.huajie().post(path + "/confirm", answer(written).build().toString()).expect(200).state()).isEqualTo("MINUTES_CONFIRMED");
        assertThat(town.township().post(path + "/issue").expect(200).state()).isEqualTo("ISSUED");

        assertThat(town.kangdi().post(path + "/addenda", "{\"text\":\"更正\"}").expect(200).at("/addenda/0/text")).isEqualTo("更正");
        assertThat(town.kangdi().post(minutesOf(path, agenda), minutes(town, 1).build().toString()).expect(409).raw()).contains("补充更正");
        assertThat(town.nobody().as("auditor").get(path + "/history").expect(200).items()).hasSizeGreaterThan(8);
        assertThat(town.nobody().as("township2").get(path).expect(404).raw()).doesNotContain("Exception");
    }

    @Test
    void aSeriesProposesItsNextMeeting() {
        Town town = Town.at(server);
        Answer series = town.township().post("meeting-series", series(town).build().toString()).expect(201);
        assertThat(series.header("Location")).endsWith("/api/v1/meeting-series/" + series.id());
        assertThat(series.at("/next/day")).isEqualTo(Town.today().withDayOfMonth(28).isBefore(Town.today())
                ? Town.today().plusMonths(1).withDayOfMonth(28).toString() : Town.today().withDayOfMonth(28).toString());

        JsonObject renamed = Json.createObjectBuilder(series.body()).add("name", "示例 改名").build();
        Answer changed = town.township().put("meeting-series/" + series.id(), series.version(), renamed.toString()).expect(200);
        assertThat(changed.text("name")).isEqualTo("示例 改名");
        assertThat(town.huajie().get("meeting-series?q=改名").expect(200).items()).isNotEmpty();
        town.township().post("meeting-series/" + series.id() + "/end").expect(200);
        JsonObject next = meeting(town).add("seriesId", series.id()).build();
        assertThat(town.township().post("meetings", next.toString()).expect(409).raw()).contains("已终止");
    }

    @Test
    void aMeetingIsCheckedFieldByField() {
        Town town = Town.at(server);
        check(town.township(), "meetings", meeting(town).build(), 201, List.of(
                set("no title", "title", JsonValue.NULL, "title", "请填写"),
                set("ID number", "title", Json.createValue("联系 " + ID_NUMBER), "title", "身份证号"),
                set("no day", "heldOn", JsonValue.NULL, "heldOn", "请填写"),
                set("not a day", "heldOn", Json.createValue("2026-02-30"), "heldOn", "不是有效日期"),
                set("yesterday", "heldOn", Json.createValue(Town.today().minusDays(1).toString()), "heldOn", "已过"),
                set("not a time", "startTime", Json.createValue("25:00"), "startTime", "不是有效时间"),
                set("topics after the meeting", "topicsUntil", Json.createValue(Town.today().plusDays(1).toString()), "topicsUntil", "不能晚于"),
                set("no place", "place", Json.createValue(" "), "place", "请填写"),
                set("unknown kind of place", "placeKind", Json.createValue("MOON"), "placeKind", "不是允许的值"),
                set("a strange chair", "chairId", Json.createValue(UNKNOWN), "chairId", "参加单位"),
                set("no chair", "chairId", JsonValue.NULL, "chairId", "请填写"),
                set("a share above all", "quorumPercent", Json.createValue(101), "quorumPercent", "1 到 100"),
                set("nobody", "quorumCount", Json.createValue(0), "quorumCount", "1 到 200"),
                set("one participant", "organizationIds", Json.createArrayBuilder().add(1).build(), "organizationIds", "至少要有两个"),
                set("an unknown one", "organizationIds", Json.createArrayBuilder().add(1).add(UNKNOWN).build(), "organizationIds[1]", ""),
                set("an unknown series", "seriesId", Json.createValue(UNKNOWN), "seriesId", "找不到"),
                set("an unknown agreement", "agreementId", Json.createValue(UNKNOWN), "agreementId", "找不到"),
                set("an unknown field", "colour", Json.createValue("red"), "colour", "没有名为")));
    }

    @Test
    void aSeriesIsCheckedFieldByField() {
        Town town = Town.at(server);
        check(town.township(), "meeting-series", series(town).build(), 201, List.of(
                set("no name", "name", JsonValue.NULL, "name", "请填写"),
                set("no rhythm", "rhythm", JsonValue.NULL, "rhythm", "请填写"),
                set("a strange rhythm", "rhythm", Json.createValue("DAILY"), "rhythm", "不是允许的值"),
                set("day 0", "dayOfMonth", Json.createValue(0), "dayOfMonth", "1 到 31"),
                set("day 32", "dayOfMonth", Json.createValue(32), "dayOfMonth", "1 到 31"),
                set("half a day", "dayOfMonth", Json.createValue(1.5), "dayOfMonth", "不是整数"),
                set("no start", "startsOn", JsonValue.NULL, "startsOn", "请填写"),
                set("topics too early", "topicDays", Json.createValue(61), "topicDays", "0 到 60"),
                set("no place", "place", JsonValue.NULL, "place", "请填写")));
    }

    @Test
    void minutesAndAttendanceAreCheckedFieldByField() {
        Town town = Town.at(server);
        String path = "meetings/" + convened(town).id();
        Answer agenda = withAgenda(town, path);
        check(town.kangdi(), minutesOf(path, agenda), minutes(town, 0).build(), 200, List.of(
                set("no version", "version", JsonValue.NULL, "version", "请填写"),
                set("ID number", "discussion", Json.createValue("与会人 " + ID_NUMBER), "discussion", "身份证号"),
                set("follow-up of a topic", "followUp", Json.createValue("已办"), "followUp", "落实项"),
                new Case("a stranger's resolution", resolution("ownerOrganizationId", Json.createValue(UNKNOWN)),
                        "resolutions[0].ownerOrganizationId", "参加单位"),
                new Case("due before the meeting", resolution("due", Json.createValue("2001-01-01")), "resolutions[0].due", "早于会议日期"),
                new Case("nobody in charge", resolution("ownerPerson", Json.createValue("")), "resolutions[0].ownerPerson", "请填写"),
                new Case("no words", resolution("text", JsonValue.NULL), "resolutions[0].text", "请填写")));
        check(town.kangdi(), path + "/attendance", attendance(town).build(), 200, List.of(
                new Case("a stranger present", attendee("organizationId", Json.createValue(UNKNOWN)), "lines[0].organizationId", "参加单位"),
                new Case("nobody's name", attendee("name", Json.createValue("")), "lines[0].name", "请填写"),
                new Case("no status", attendee("status", JsonValue.NULL), "lines[0].status", "请填写")));
        assertThat(town.kangdi().post(minutesOf(path, agenda), minutes(town, 0).build().toString()).expect(409).raw())
                .contains("修改");
        town.kangdi().post(path + "/items/" + UNKNOWN + "/minutes", minutes(town, 0).build().toString()).expect(404);
        assertThat(town.township().post(path + "/agenda", "{\"items\":[" + UNKNOWN + "]}").expect(422).raw()).contains("items[0]");
        assertThat(town.township().post(path + "/confirm", "{}").expect(422).raw()).contains("textRevision");
        assertThat(town.kangdi().post(path + "/topics", "{\"title\":\"\"}").expect(422).raw()).contains("title");
    }

    private static Case set(String what, String field, JsonValue value, String named, String words) {
        return new Case(what, body -> body.add(field, value), named, words);
    }

    private static void check(Api api, String path, JsonObject right, int done, List<Case> cases) {
        SoftAssertions softly = new SoftAssertions();
        for (Case wrong : cases) {
            Answer answer = api.post(path, wrong.mistake().apply(Json.createObjectBuilder(right)).build().toString());
            softly.assertThat(answer.status()).as(wrong.what() + ": " + answer.raw()).isEqualTo(422);
            softly.assertThat(answer.raw()).as(wrong.what()).contains(wrong.words(), "\"field\":\"" + wrong.field()).doesNotContain("Exception");
        }
        softly.assertAll();
        api.post(path, right.toString()).expect(done);
    }
}
