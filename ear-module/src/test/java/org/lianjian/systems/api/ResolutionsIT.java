package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A resolution through the API: resolved by a meeting, started, claimed, reopened, deferred, verified, corrected; and what came out of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ResolutionsIT {

    private static final String ID_NUMBER = "33072219900307721X";
    private static final LocalDate DUE = Town.today().plusMonths(1);

    @ArquillianResource
    private URL server;

    /** One wrong input. */
    private record Case(String step, String body, int status, String field, String words) {
    }

    @Test
    void itIsFollowedToItsVerifiedClosure() {
        Town town = Town.at(server);
        Answer open = Conference.in(town).resolving(DUE);
        String path = "resolutions/" + open.id();
        assertThat(open.text("key")).startsWith("JY-330784114-");
        assertThat(town.kangdi().post(path + "/start").expect(200).state()).isEqualTo("IN_PROGRESS");
        Answer claimed = town.kangdi().post(path + "/claim", claim("已接通", Town.PDF)).expect(200);
        town.huajie().post(path + "/reopen", "{\"reason\":\"只有一趟\"}").expect(200);
        town.kangdi().with("If-Match", "\"" + claimed.version() + "\"").post(path + "/claim", claim("再报", Town.PDF)).expect(412);
        town.township().post(path + "/defer", deferral(DUE.plusDays(20))).expect(200);
        town.kangdi().post(path + "/claim", claim("两趟了", Town.PDF)).expect(200);
        Answer closed = town.huajie().post(path + "/verify").expect(200);

        assertThat(closed.state()).isEqualTo("VERIFIED");
        assertThat(closed.text("firstDue")).isEqualTo(DUE.toString());
        assertThat(closed.at("/claims/0/reason")).isEqualTo("只有一趟");
        assertThat(town.huajie().get(path + "/evidence/" + closed.at("/claims/1/evidence/0/id")).expect(200).header("Content-Disposition"))
                .startsWith("attachment");
        town.kangdi().post(path + "/start").expect(409);
        assertThat(town.huajie().post(path + "/addenda", "{\"text\":\"更正：三趟\"}").expect(200).at("/addenda/0/text")).isEqualTo("更正：三趟");
        assertThat(town.township().get(path + "/history").expect(200).items()).hasSizeGreaterThan(6);
    }

    @Test
    void whatComesOutOfItIsLinkedBothWays() {
        Town town = Town.at(server);
        long agreement = town.active().id();
        String path = "resolutions/" + Conference.in(town).resolving(DUE).id();
        town.kangdi().post(path + "/births/activity", activity(agreement)).expect(200);
        Answer parent = town.township().post(path + "/births/addendum", addendum(agreement)).expect(200);

        assertThat(parent.body().getJsonArray("offspring").getValuesAs(JsonObject.class)).extracting(born -> born.getString("kind"))
                .containsExactlyInAnyOrder("ACTIVITY", "AGREEMENT_ADDENDUM", "COMMITMENT");
        List<JsonObject> addenda = town.huajie().get("agreements/" + agreement + "/addenda").expect(200).items();
        assertThat(addenda.get(0).getJsonObject("commitment").getString("measure")).isEqualTo("接送");
        town.kangdi().post("agreements/" + agreement + "/addenda", "{\"text\":\"示例\"}").expect(403);
        assertThat(town.township().post("agreements/" + agreement + "/addenda", "{\"text\":\"示例 再补充\"}").expect(201).body().getInt("position"))
                .isEqualTo(2);
    }

    @Test
    void theBoardAndTheRateAnswer() {
        Town town = Town.at(server);
        Answer open = Conference.in(town).resolving(DUE);
        Answer board = town.township().get("resolutions/board?each=50").expect(200);
        assertThat(board.body().getJsonArray("columns").getValuesAs(JsonObject.class)).extracting(part -> part.getString("column"))
                .containsExactly("OVERDUE", "OPEN", "CLAIMED", "CLOSED");
        Answer found = town.kangdi().get("resolutions?column=OPEN&q=" + open.text("key") + "&township=" + Town.HUAJIE).expect(200);
        assertThat(found.items()).hasSize(1);
        Answer rate = town.township().get("resolutions/closure?from=2026-01-01&to=2099-12-31").expect(200);
        assertThat(rate.body().getInt("due")).isEqualTo(rate.body().getInt("onTime") + rate.body().getInt("late") + rate.body().getInt("pending"));
        town.township().get("resolutions/closure?from=2026-02-01&to=2026-01-01").expect(422);
        town.township().get("resolutions/closure?from=2026-02-01").expect(422);
        town.township().get("resolutions?column=LEFT").expect(422);
        town.township().get("resolutions?after=x").expect(422);
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        Town town = Town.at(server);
        String path = "resolutions/" + Conference.in(town).resolving(DUE).id();
        check(town.kangdi(), path, List.of(
                new Case("claim", claim("", Town.PDF), 422, "proof", "请填写"),
                new Case("claim", claim("长".repeat(2001), Town.PDF), 422, "proof", "最多 2000 个字"),
                new Case("claim", claim("联系 " + ID_NUMBER, Town.PDF), 422, "proof", "身份证号"),
                new Case("claim", claim("已办"), 422, "evidence", "至少上传一份"),
                new Case("claim", claim("已办", "aGVsbG8="), 422, "evidence", "只能上传 PDF、PNG 或 JPEG"),
                new Case("claim", claim("已办", ""), 422, "evidence", ""),
                new Case("claim", "{\"proof\":\"已办\",\"colour\":\"red\"}", 422, "colour", "没有名为"),
                new Case("verify", null, 409, "", "只有已申报办结"),
                new Case("addenda", "{\"text\":\"更正\"}", 409, "", "只有已销号"),
                new Case("defer", deferral(DUE.plusDays(1)), 403, "", "角色"),
                new Case("births/activity", activity(999_999_999), 422, "agreementId", "没有找到这份协议"),
                new Case("births/activity", "{}", 422, "agreementId", "请填写")));
        check(town.township(), path, List.of(
                new Case("defer", deferral(DUE), 422, "due", "必须晚于"),
                new Case("defer", "{\"reason\":\"汛期\"}", 422, "due", "请填写"),
                new Case("defer", "{\"due\":\"" + DUE.plusDays(1) + "\"}", 422, "reason", "请填写"),
                new Case("start", null, 409, "", "负责人可以办理"),
                new Case("births/addendum", "{\"agreementId\":1}", 422, "text", "请填写"),
                new Case("births/addendum", addendum(999_999_999), 422, "agreementId", "没有找到这份协议")));
        assertThat(town.kangdi().get(path).expect(200).state()).isEqualTo("OPEN");
        town.nobody().as("township2").get(path).expect(404);
        town.nobody().as("township2").post(path + "/verify").expect(404);
        town.nobody().as("logadmin").get(path).expect(403);
        town.nobody().get(path).expect(401);
    }

    private static void check(Api person, String path, List<Case> cases) {
        for (Case wrong : cases) {
            Answer answer = person.post(path + "/" + wrong.step(), wrong.body());
            assertThat(answer.status()).as(wrong + " " + answer.raw()).isEqualTo(wrong.status());
            assertThat(answer.raw()).as(wrong.toString()).contains(wrong.words());
            if (!wrong.field().isEmpty()) {
                assertThat(answer.at("/violations/0/field")).as(answer.raw()).isEqualTo(wrong.field());
            }
        }
    }

    private static String claim(String proof, String... files) {
        JsonArrayBuilder evidence = Json.createArrayBuilder();
        for (String file : files) {
            evidence.add(Json.createObjectBuilder().add("fileName", "证明.pdf").add("content", file));
        }
        return Json.createObjectBuilder().add("proof", proof).add("evidence", evidence).build().toString();
    }

    private static String deferral(LocalDate due) {
        return Json.createObjectBuilder().add("due", due.toString()).add("reason", "示例 汛期").build().toString();
    }

    private static String activity(long agreement) {
        return Json.createObjectBuilder().add("agreementId", agreement).add("title", "示例 试乘")
                .add("heldOn", Town.today().plusDays(3).toString()).build().toString();
    }

    private static String addendum(long agreement) {
        return Json.createObjectBuilder().add("agreementId", agreement).add("text", "示例 补充约定").add("commitment", Json.createObjectBuilder()
                .add("measure", "接送").add("target", 3).add("unit", "次")).build().toString();
    }
}
