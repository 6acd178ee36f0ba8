package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URL;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is typed wrongly gets a message that names the field and the remedy, in the words that pages show too, and nothing is stored. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BadInputIT {

    private static final String ID_NUMBER = "33072219900307721X";
    private static final String LONG = "长".repeat(5000);
    private static final String UNKNOWN = "999999999";

    @ArquillianResource
    private URL server;

    /**
     * One wrong input.
     *
     * @param field the field that the answer names; empty for the whole
     * @param words a part of the message
     */
    private record Case(String what, UnaryOperator<JsonObjectBuilder> mistake, int status, String field, String words) {
    }

    @Test
    void anAgreementIsCheckedFieldByField() {
        Town town = Town.at(server);
        JsonObject right = town.agreement().build();
        check(town.kangdi(), "agreements", right, List.of(
                set("no kind", "kind", null, "kind", "请填写"),
                set("unknown kind", "kind", "VILLAGE_VILLAGE", "kind", "没有代码为 VILLAGE_VILLAGE"),
                set("no title", "title", " ", "title", "请填写"),
                set("title too long", "title", LONG, "title", "最多 120 个字"),
                set("121 four-byte characters", "title", "𠮷".repeat(121), "title", "最多 120 个字"),
                set("control character", "title", "协议\u0007", "title", "控制字符"),
                set("ID number", "title", "联系人 " + ID_NUMBER, "title", "身份证号"),
                set("ID number in goals", "goals", "张三," + ID_NUMBER, "goals", "身份证号"),
                set("goals too long", "goals", LONG, "goals", "最多 4000 个字"),
                set("no start", "start", null, "start", "请填写"),
                set("not a date", "start", "2026-02-30", "start", "不是有效日期"),
                new Case("end before start", body -> body.add("end", "2020-01-01"), 409, "", "不在开始日期"),
                new Case("term too long", body -> body.add("end", "2099-01-01"), 409, "", "协议期限最长 3 年"),
                new Case("unknown field", body -> body.add("colour", "red"), 422, "colour", "没有名为“colour”的字段"),
                new Case("one party", body -> body.add("parties", Json.createArrayBuilder().add(right.getJsonArray("parties").get(0))), 422,
                        "parties", "至少需要两方"),
                new Case("the same party twice", body -> body.add("parties", Json.createArrayBuilder()
                        .add(right.getJsonArray("parties").get(0)).add(right.getJsonArray("parties").get(0))), 409, "", "重复出现"),
                new Case("a foreign party", body -> body.add("parties", Json.createArrayBuilder().add(right.getJsonArray("parties").get(0))
                        .add(party(UNKNOWN))), 422, "parties[1].organizationId", "请重新选择")));
    }

    @Test
    void aCommitmentIsCheckedFieldByField() {
        Town town = Town.at(server);
        check(town.kangdi(), "agreements", town.agreement().build(), List.of(
                new Case("no quantity", commitment("target", null), 422, "commitments[0].target", "请填写"),
                new Case("quantity nought", commitment("target", Json.createValue(0)), 422, "commitments[0].target", "必须大于 0"),
                new Case("quantity too fine", commitment("target", Json.createValue(1.23456)), 422, "commitments[0].target", "小数位"),
                new Case("no measure", commitment("measure", Json.createValue("")), 422, "commitments[0].measure", "请填写"),
                new Case("unit too long", commitment("unit", Json.createValue(LONG)), 422, "commitments[0].unit", "最多 20 个字"),
                new Case("owner not a party", commitment("organizationId", Json.createValue(999_999_999)), 422,
                        "commitments[0].organizationId", "不是本协议的当事方"),
                new Case("due outside the term", commitment("due", Json.createValue("2001-01-01")), 422, "commitments[0].due", "请改正")));
    }

    @Test
    void aFilingIsCheckedFieldByField() {
        Town town = Town.at(server);
        Answer agreement = town.active();
        JsonObject right = Town.filing(agreement).build();
        check(town.kangdi(), "activities/filings", right, List.of(
                set("no agreement", "agreementId", null, "agreementId", "请填写"),
                new Case("a foreign agreement", body -> body.add("agreementId", 999_999_999), 422, "agreementId", "找不到这份协议"),
                set("no title", "title", "", "title", "请填写"),
                set("no date", "heldOn", null, "heldOn", "请填写"),
                set("tomorrow", "heldOn", Town.today().plusDays(1).toString(), "heldOn", "还没有到"),
                new Case("before the agreement", body -> body.add("heldOn", Town.today().minusDays(20).toString()), 409, "", "协议期限"),
                set("no outcome", "outcome", " ", "outcome", "成效"),
                set("ID number", "outcome", "参加人 " + ID_NUMBER, "outcome", "身份证号"),
                new Case("nobody counted", body -> body.add("headcounts", Json.createArrayBuilder()), 422, "headcounts", "参加人数"),
                new Case("less than nobody", headcount("count", -1), 422, "headcounts[0].count", "不能小于 0"),
                new Case("a crowd", headcount("count", 1_000_000), 422, "headcounts[0].count", "不能大于"),
                new Case("a stranger's people", headcount("organizationId", 999_999_999), 422, "headcounts[0].organizationId", "不是本协议的当事方"),
                set("unknown type", "type", "PICNIC", "type", "不是允许的值"),
                new Case("a foreign commitment", body -> body.add("commitments", Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("commitmentId", 999_999_999).add("quantity", 1))), 422,
                        "commitments[0].commitmentId", "不是本协议的承诺"),
                new Case("a text file as evidence", evidence("笔记.txt", "aGVsbG8="), 422, "evidence", "只能上传 PDF、PNG 或 JPEG"),
                new Case("a program named as a picture", evidence("照片.png", "TVqQAAMAAAAEAAAA"), 422, "evidence", "只能上传 PDF、PNG 或 JPEG"),
                new Case("an empty file", evidence("空.pdf", ""), 422, "evidence", "")));
    }

    @Test
    void stepsAreCheckedToo() {
        Town town = Town.at(server);
        Answer draft = town.draft();
        String path = "agreements/" + draft.id();
        refused(town.township().post(path + "/approve"), 409, "只有待审批的协议可以批准");
        refused(town.kangdi().post(path + "/approve"), 403, "角色");
        refused(town.nobody().as("township2").get(path), 404, "不在");
        refused(town.kangdi().get("agreements/" + UNKNOWN), 404, "不在");
        refused(town.kangdi().send("PUT", path, town.agreement().build().toString()), 428, "If-Match");
        refused(town.kangdi().put(path, draft.version() + 7, town.agreement().build().toString()), 412, "已修改这条记录");
        refused(town.kangdi().post("agreements", "{\"kind\":"), 400, "JSON");
        refused(town.nobody().post("agreements", "{}"), 401, "登录");
        town.kangdi().post(path + "/submit").expect(200);
        refused(town.kangdi().post(path + "/submit"), 409, "刷新");
        refused(town.township().post(path + "/return", "{\"reason\":\"\"}"), 422, "");
    }

    @Test
    void twoClicksMakeOneRecord() {
        Town town = Town.at(server);
        String body = Town.filing(town.active()).build().toString();
        Api once = town.kangdi().with("Idempotency-Key", UUID.randomUUID().toString());

        assertThat(once.post("activities/filings", body).expect(201).id()).isEqualTo(once.post("activities/filings", body).expect(201).id());
    }

    private static void check(Api api, String path, JsonObject right, List<Case> cases) {
        SoftAssertions softly = new SoftAssertions();
        for (Case wrong : cases) {
            Answer answer = api.post(path, wrong.mistake().apply(Json.createObjectBuilder(right)).build().toString());
            softly.assertThat(answer.status()).as(wrong.what() + ": " + answer.raw()).isEqualTo(wrong.status());
            softly.assertThat(answer.header("Content-Type")).as(wrong.what()).startsWith("application/problem+json");
            softly.assertThat(answer.raw()).as(wrong.what()).contains(wrong.words()).doesNotContain("Exception");
            if (!wrong.field().isEmpty()) {
                softly.assertThat(answer.raw()).as(wrong.what()).contains("\"field\":\"" + wrong.field());
            }
        }
        softly.assertAll();
        api.post(path, right.toString()).expect(201);
    }

    private static void refused(Answer answer, int status, String words) {
        assertThat(answer.expect(status).raw()).contains(words).doesNotContain("Exception");
    }

    private static Case set(String what, String field, String value, String named, String words) {
        JsonValue json = value == null ? JsonValue.NULL : Json.createValue(value);
        return new Case(what, body -> body.add(field, json), 422, named, words);
    }

    private static JsonObject party(String id) {
        return Json.createObjectBuilder().add("organizationId", Long.parseLong(id)).build();
    }

    private static UnaryOperator<JsonObjectBuilder> commitment(String field, JsonValue value) {
        JsonObjectBuilder line = Json.createObjectBuilder().add("measure", "讲座").add("target", 4).add("unit", "场")
                .add(field, value == null ? JsonValue.NULL : value);
        JsonObject built = line.build();
        return body -> body.add("commitments", Json.createArrayBuilder().add(built));
    }

    /** The first line of the head-counts with another value, the other lines as they were. */
    private static UnaryOperator<JsonObjectBuilder> headcount(String field, int value) {
        return body -> {
            JsonObject whole = body.build();
            JsonObject first = Json.createObjectBuilder(whole.getJsonArray("headcounts").getJsonObject(0)).add(field, value).build();
            return Json.createObjectBuilder(whole).add("headcounts", Json.createArrayBuilder(whole.getJsonArray("headcounts")).set(0, first));
        };
    }

    private static UnaryOperator<JsonObjectBuilder> evidence(String name, String content) {
        JsonObject file = Json.createObjectBuilder().add("fileName", name).add("content", content).build();
        return body -> body.add("evidence", Json.createArrayBuilder().add(file));
    }
}
