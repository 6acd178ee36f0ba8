package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A project by programs: proposed by the village, agreed to by both, paid, completed by the enterprise, accepted by the township. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProjectsIT {

    private static final String ID_NUMBER = "33072219900307721X";

    @ArquillianResource
    private URL server;

    private Town town;
    private Api kangdi;
    private Api huajie;
    private long enterprise;
    private long village;
    private long agreement;
    private long commitment;

    /** One wrong input. */
    private record Case(String what, UnaryOperator<JsonObjectBuilder> mistake, int status, String field, String words) {
    }

    @BeforeEach
    void findTheSampleAgreement() {
        town = Town.at(server);
        kangdi = town.kangdi();
        huajie = town.huajie();
        enterprise = Town.organizationOf(kangdi);
        village = Town.organizationOf(huajie);
        agreement = kangdi.get("agreements?q=" + encoded("急救课进村") + "&state=ACTIVE").expect(200).items().get(0)
                .getJsonNumber("id").longValue();
        commitment = kangdi.get("agreements/" + agreement).expect(200).body().getJsonArray("commitments").getJsonObject(2)
                .getJsonNumber("id").longValue();
    }

    @Test
    void aProjectGoesFromProposalToAcceptance() {
        Answer proposed = huajie.post("projects", plan().build().toString()).expect(201);
        assertThat(proposed.state()).isEqualTo("PROPOSED");
        assertThat(proposed.text("key")).matches("XM-330784114-\\d{4}-\\d{4}");
        assertThat(proposed.text("number")).matches("花项〔\\d{4}〕\\d+号");
        String project = "projects/" + proposed.id();
        assertThat(huajie.post(project + "/agree").expect(200).state()).isEqualTo("PROPOSED");
        assertThat(kangdi.post(project + "/agree").expect(200).state()).isEqualTo("AGREED");
        assertThat(kangdi.post(project + "/start").expect(200).state()).isEqualTo("IN_PROGRESS");
        kangdi.post(project + "/money", entry().build().toString()).expect(200);
        Answer paid = huajie.post(project + "/money", entry().add("amount", new BigDecimal("0.10")).build().toString()).expect(200);
        assertThat(paid.at("/totals/0/amount")).isEqualTo("1234.66");
        Answer reached = kangdi.post(project + "/milestones", Json.createObjectBuilder()
                .add("milestoneId", Long.parseLong(paid.at("/milestones/0/id"))).add("doneOn", Town.today().toString()).build().toString())
                .expect(200);
        assertThat(reached.at("/percent")).isEqualTo("100");
        kangdi.post(project + "/notes", note().build().toString()).expect(200);
        assertThat(kangdi.post(project + "/complete", completion().build().toString()).expect(200).state()).isEqualTo("COMPLETED");
        assertThat(town.township().post(project + "/accept").expect(200).state()).isEqualTo("ACCEPTED");
        assertThat(kangdi.post(project + "/money", entry().build().toString()).expect(409).raw()).contains("刷新");
        assertThat(kangdi.post(project + "/addenda", "{\"text\":\"示例 更正\"}").expect(200).at("/addenda/0/text")).isEqualTo("示例 更正");
        assertThat(kangdi.get("projects?state=ACCEPTED").expect(200).items()).anyMatch(row -> row.getInt("id") == proposed.id());
        assertThat(kangdi.get(project + "/history").expect(200).items()).hasSizeGreaterThan(8);
    }

    @Test
    void aPlanIsCheckedFieldByField() {
        check("projects", plan().build(), 201, List.of(
                set("no agreement", "agreementId", null, "agreementId", "请填写"),
                new Case("a foreign agreement", body -> body.add("agreementId", 999_999_999), 422, "agreementId", "找不到这份协议"),
                set("no title", "title", " ", "title", "请填写"),
                set("ID number", "aims", "帮扶 " + ID_NUMBER, "aims", "身份证号"),
                new Case("budget below nought", body -> body.add("budget", -1), 422, "budget", "不能小于 0"),
                new Case("budget too fine", body -> body.add("budget", new BigDecimal("1.001")), 422, "budget", "小数位"),
                set("unknown currency", "currency", "XXZ", "currency", "不认识币种"),
                new Case("nobody performs", body -> body.add("performing", Json.createArrayBuilder()), 422, "performing", "实施方"),
                new Case("a stranger performs", body -> body.add("performing", Json.createArrayBuilder().add(999_999_999)), 422, "performing",
                        "不是本协议的当事方"),
                new Case("no milestones", body -> body.add("milestones", Json.createArrayBuilder()), 422, "milestones", "至少填写一个节点"),
                new Case("a nameless milestone", milestone("title", ""), 422, "milestones[0].title", "请填写"),
                new Case("a milestone without day", milestone("due", null), 422, "milestones[0].due", "请填写"),
                new Case("a milestone out of the term", milestone("due", "2001-01-01"), 422, "milestones[0].due", "不在协议期限"),
                new Case("unknown field", body -> body.add("colour", "red"), 422, "colour", "没有名为“colour”的字段")));
    }

    @Test
    void anEntryIsCheckedFieldByField() {
        long id = agreed();
        check("projects/" + id + "/money", entry().build(), 200, List.of(
                set("no kind", "kind", null, "kind", "请填写"),
                set("unknown kind", "kind", "LENT", "kind", "不是允许的值"),
                new Case("nothing", body -> body.add("amount", 0), 422, "amount", "必须大于 0"),
                new Case("less than a cent", body -> body.add("amount", new BigDecimal("0.001")), 422, "amount", "小数位"),
                new Case("too much", body -> body.add("amount", new BigDecimal("10000000000000")), 422, "amount", "位数"),
                set("unknown currency", "currency", "RMB", "currency", "不认识币种"),
                set("no day", "date", null, "date", "请填写"),
                set("tomorrow", "date", Town.today().plusDays(1).toString(), "date", "不能在今天以后"),
                new Case("a stranger pays", body -> body.add("payerId", 999_999_999), 422, "payerId", "不是本协议的当事方"),
                new Case("to itself", body -> body.add("payeeId", enterprise), 422, "payeeId", "不能是同一方"),
                set("an account number", "account", "张某 6222 0212 3456 7890", "account", "账号"),
                set("ID number", "voucher", ID_NUMBER, "voucher", "身份证号"),
                new Case("booked by the payer", body -> body.add("kind", "BOOKED"), 409, "", "入账由收款方登记")));
    }

    @Test
    void stepsAreCheckedToo() {
        long id = agreed();
        String project = "projects/" + id;
        check(kangdi.post(project + "/agree"), 409, "待商定");
        check(kangdi.post(project + "/accept"), 403, "角色");
        check(town.nobody().as("township2").get(project), 404, "不在");
        check(kangdi.send("PUT", project, plan().build().toString()), 428, "If-Match");
        check(kangdi.post(project + "/abandon", "{\"reason\":\"\"}"), 422, "请填写");
        check(kangdi.post(project + "/money/999999999/reverse", "{\"reason\":\"示例\"}"), 409, "冲销");
        kangdi.post(project + "/start").expect(200);
        check(kangdi.post(project + "/milestones", "{\"milestoneId\":999999999}"), 422, "找不到这个节点");
        check(kangdi.post(project + "/complete", completion().build().toString()), 409, "还有 1 个节点");
        check(kangdi.post(project + "/notes", note().add("text", "").build().toString()), 422, "请填写");
        kangdi.post(project + "/abandon", "{\"reason\":\"示例 不做了\"}").expect(200);
        check(kangdi.post(project + "/start"), 409, "已商定");
    }

    private long agreed() {
        long id = huajie.post("projects", plan().build().toString()).expect(201).id();
        huajie.post("projects/" + id + "/agree").expect(200);
        return kangdi.post("projects/" + id + "/agree").expect(200).id();
    }

    private JsonObjectBuilder plan() {
        return Json.createObjectBuilder().add("agreementId", agreement).add("title", "示例 接口项目").add("aims", "检测").add("budget", 2000)
                .add("performing", Json.createArrayBuilder().add(enterprise)).add("milestones", Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("title", "示例 节点").add("due", Town.today().plusDays(3).toString())));
    }

    private JsonObjectBuilder entry() {
        return Json.createObjectBuilder().add("kind", "PAID").add("amount", new BigDecimal("1234.56")).add("date", Town.today().toString())
                .add("payerId", enterprise).add("payeeId", village).add("account", "村集体账户").add("voucher", "示例凭证 1 号");
    }

    private static JsonObjectBuilder note() {
        return Json.createObjectBuilder().add("text", "示例 进展").add("evidence", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("fileName", "现场.pdf").add("content", Town.PDF)));
    }

    private JsonObjectBuilder completion() {
        return Json.createObjectBuilder().add("outcome", "示例 做成了").add("commitments", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("commitmentId", commitment).add("quantity", 1)));
    }

    private UnaryOperator<JsonObjectBuilder> milestone(String field, String value) {
        JsonObject line = Json.createObjectBuilder().add("title", "示例 节点").add("due", Town.today().toString())
                .add(field, value == null ? JsonValue.NULL : Json.createValue(value)).build();
        return body -> body.add("milestones", Json.createArrayBuilder().add(line));
    }

    private void check(String path, JsonObject right, int taken, List<Case> cases) {
        SoftAssertions softly = new SoftAssertions();
        for (Case wrong : cases) {
            Answer answer = kangdi.post(path, wrong.mistake().apply(Json.createObjectBuilder(right)).build().toString());
            softly.assertThat(answer.status()).as(wrong.what() + ": " + answer.raw()).isEqualTo(wrong.status());
            softly.assertThat(answer.raw()).as(wrong.what()).contains(wrong.words()).doesNotContain("Exception")
                    .contains(wrong.field().isEmpty() ? "" : "\"field\":\"" + wrong.field());
        }
        softly.assertAll();
        kangdi.post(path, right.toString()).expect(taken);
    }

    private static void check(Answer answer, int status, String words) {
        assertThat(answer.expect(status).raw()).contains(words).doesNotContain("Exception");
    }

    private static Case set(String what, String field, String value, String named, String words) {
        JsonValue json = value == null ? JsonValue.NULL : Json.createValue(value);
        return new Case(what, body -> body.add(field, json), 422, named, words);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
