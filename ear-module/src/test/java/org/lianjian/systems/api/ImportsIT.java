package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianjian.rig.Sheets;

/** Sheets that come in through the API: from the template to the records, and what is refused on the way. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportsIT {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String NEEDS = csv("类别,名称,数量", "培训,导入 需求,4");
    private static final int PATIENCE = 300;
    private static final int PAUSE = 100;

    @ArquillianResource
    private URL server;

    @Test
    void aSheetBecomesRecordsOnce() {
        Api api = Api.at(server).as("township");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String file = csv("名称,类型", "导入甲 " + mark + ",企业", "导入乙 " + mark + ",企业");

        Answer run = checked(api, upload(api, "ORGANIZATIONS", "组织.csv", file));
        assertThat(run.at("/counts/created")).isEqualTo("2");
        assertThat(run.at("/canTakeAll")).isEqualTo("true");
        assertThat(api.get("organizations?q=" + mark).expect(200).items()).as("nothing is written before it is confirmed").isEmpty();
        api.post("imports/" + run.id() + "/confirm", choice("ALL")).expect(200);
        assertThat(over(api, run.id()).state()).isEqualTo("DONE");
        assertThat(api.get("organizations?q=" + mark).expect(200).items()).hasSize(2);

        Answer again = checked(api, upload(api, "ORGANIZATIONS", "组织.csv", file));
        assertThat(again.at("/counts/unchanged")).isEqualTo("2");
        refused(api.post("imports/" + again.id() + "/confirm", choice("ALL")), 409, "没有需要写入的");
        assertThat(api.get("imports?limit=2").expect(200).items()).extracting(row -> row.getInt("id")).startsWith((int) again.id(), (int) run.id());
    }

    @Test
    void faultsComeBackWithTheirCellsAndTheGoodRowsCanBeTaken() {
        Api api = Api.at(server).as("township");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Answer run = checked(api, upload(api, "ORGANIZATIONS", "组织.csv",
                csv("名称,类型,信用代码", "导入丙 " + mark + ",企业,", "导入丁 " + mark + ",村子,", ",企业,")));

        List<JsonObject> faults = api.get("imports/" + run.id() + "/faults").expect(200).items();
        assertThat(faults).extracting(fault -> fault.getString("letter") + fault.getInt("row")).containsExactly("B3", "A4");
        assertThat(faults.get(0).getString("message")).contains("村子");
        assertThat(faults.get(0).getString("column")).isEqualTo("kind");
        Answer first = api.with("Accept-Language", "en").get("imports/" + run.id() + "/faults?limit=1").expect(200);
        assertThat(first.items()).hasSize(1);
        assertThat(first.at("/items/0/message")).contains("cannot be chosen");
        assertThat(first.body().isNull("next")).isFalse();

        byte[] marked = api.download("imports/" + run.id() + "/faults-sheet", WORKBOOK);
        assertThat(Sheets.first(marked)).hasSize(4);
        assertThat(Sheets.last(marked)).hasSize(3);
        refused(api.post("imports/" + run.id() + "/confirm", choice("ALL")), 409, "有 2 条记录有错误");
        api.post("imports/" + run.id() + "/confirm", choice("GOOD_ROWS")).expect(200);
        assertThat(over(api, run.id()).state()).isEqualTo("DONE");
        assertThat(api.get("organizations?q=" + mark).expect(200).items()).hasSize(1);
    }

    @Test
    void columnsCanBeCorrectedAndAreRemembered() {
        Api api = Api.at(server).as("township");
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String odd = "怪列" + mark;
        Answer run = upload(api, "ORGANIZATIONS", "怪.csv", csv(odd + ",类型", "导入戊 " + mark + ",企业"));
        assertThat(run.at("/headings/0/column")).isEqualTo("null");
        assertThat(run.at("/missing")).contains("name");
        refused(api.post("imports/" + run.id() + "/check"), 409, "没有对应");
        refused(columns(api, run.id(), "colour", ""), 422, "\"field\":\"columns[0]\"");
        refused(columns(api, run.id(), "kind", "kind"), 422, "\"field\":\"columns[1]\"");

        assertThat(columns(api, run.id(), "name", "kind").expect(200).at("/missing")).isEqualTo("[]");
        assertThat(upload(api, "ORGANIZATIONS", "怪.csv", csv(odd + ",类型", "导入己 " + mark + ",企业")).at("/headings/0/column")).isEqualTo("name");
        assertThat(api.post("imports/" + run.id() + "/cancel").expect(200).state()).isEqualTo("CANCELLED");
        refused(api.post("imports/" + run.id() + "/check"), 409, "");
    }

    @Test
    void templatesAndKindsAreInTheReadersLanguage() {
        Api api = Api.at(server).as("township");
        JsonObject kind = api.get("imports/kinds").expect(200).items().get(0);
        assertThat(kind.getString("kind")).isEqualTo("ORGANIZATIONS");
        assertThat(kind.getJsonArray("columns").getJsonObject(1).getJsonArray("choices").toString()).contains("企业");
        assertThat(Sheets.first(api.download("imports/template?kind=ORGANIZATIONS", WORKBOOK)).get(0)).startsWith("名称", "类型");
        assertThat(Sheets.first(api.with("Accept-Language", "en").download("imports/template?kind=ORGANIZATIONS", WORKBOOK)).get(0))
                .startsWith("Name", "Kind");
        assertThat(Api.at(server).as("kangdi").get("imports/kinds").expect(200).items()).extracting(one -> one.getString("kind"))
                .contains("NEEDS", "RESOURCES").doesNotContain("ORGANIZATIONS", "DIVISIONS");
    }

    @Test
    void wrongInputsAreNamedAndNothingIsKept() {
        Api api = Api.at(server).as("township");
        int before = api.get("imports?limit=200").expect(200).items().size();
        refused(api.post("imports", "{}"), 422, "\"field\":\"kind\"");
        refused(api.post("imports", "{}"), 422, "\"field\":\"file\"");
        refused(api.post("imports", body("COWS", "组织.csv", "a")), 422, "不是允许的值");
        refused(api.post("imports", "{\"kind\":\"NEEDS\",\"file\":{\"fileName\":\"a.csv\",\"content\":\"%%\"}}"), 422, "Base64");
        refused(api.post("imports", body("NEEDS", "空.csv", "")), 422, "\"field\":\"file\"");
        refused(api.post("imports", body("NEEDS", "照片.xlsx", "\u0089PNG\r\n\u001a\n")), 422, "\"field\":\"file\"");
        refused(api.post("imports", "{\"kind\":\"NEEDS\",\"colour\":1}"), 422, "没有名为“colour”的字段");
        refused(api.get("imports/template"), 422, "\"field\":\"kind\"");
        refused(api.get("imports/template?kind=COWS"), 422, "COWS");
        refused(api.get("imports?state=DONE"), 422, "没有名为“state”");
        refused(api.get("imports/999999999"), 404, "不在");
        assertThat(api.get("imports?limit=200").expect(200).items()).hasSize(before);

        long run = upload(api, "NEEDS", "需求.csv", NEEDS).id();
        refused(api.post("imports/" + run + "/confirm", "{}"), 422, "\"field\":\"choice\"");
        refused(api.post("imports/" + run + "/confirm", choice("SOME")), 422, "不是允许的值");
        refused(api.post("imports/" + run + "/confirm", choice("ALL")), 409, "");
        refused(api.send("PUT", "imports/" + run + "/columns", "{}"), 422, "\"field\":\"columns\"");
        refused(api.get("imports/" + run + "/faults-sheet"), 409, "没有错误清单");
    }

    @Test
    void nobodySeesTheRunsOfAnother() {
        Api api = Api.at(server).as("township");
        String run = "imports/" + upload(api, "NEEDS", "需求.csv", NEEDS).id();
        Api other = Api.at(server).as("kangdi");
        for (String path : List.of(run, run + "/faults", run + "/faults-sheet")) {
            refused(other.get(path), 404, "不在");
        }
        for (String step : List.of("/check", "/cancel")) {
            refused(other.post(run + step), 404, "不在");
        }
        refused(other.post(run + "/confirm", choice("ALL")), 404, "不在");
        refused(columns(other, Long.parseLong(run.replaceAll("\\D", "")), "title"), 404, "不在");
        Api.at(server).get(run).expect(401);
        Api.at(server).as("auditor").get("imports/kinds").expect(403);
        Api.at(server).as("auditor").post("imports", body("NEEDS", "需求.csv", "名称")).expect(403);
        refused(other.get("imports/template?kind=DIVISIONS"), 403, "");
    }

    @Test
    void aRepeatedUploadIsOneRun() {
        Api once = Api.at(server).as("township").with("Idempotency-Key", UUID.randomUUID().toString());
        String body = body("NEEDS", "需求.csv", NEEDS);
        assertThat(once.post("imports", body).expect(201).id()).isEqualTo(once.post("imports", body).expect(201).id());
    }

    private static Answer upload(Api api, String kind, String fileName, String content) {
        Answer run = api.post("imports", body(kind, fileName, content)).expect(201);
        assertThat(run.header("Location")).endsWith("/api/v1/imports/" + run.id());
        return run;
    }

    private static Answer checked(Api api, Answer run) {
        api.post("imports/" + run.id() + "/check").expect(200);
        Answer checked = over(api, run.id());
        assertThat(checked.state()).as(checked.raw()).isEqualTo("CHECKED");
        return checked;
    }

    /** The run as soon as no node works on it. */
    private static Answer over(Api api, long run) {
        for (int i = 0; i < PATIENCE; i++) {
            Answer now = api.get("imports/" + run).expect(200);
            if (!List.of("CHECKING", "WRITING").contains(now.state())) {
                return now;
            }
            pause();
        }
        throw new AssertionError("Run " + run + " goes on and on");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer columns(Api api, long run, String... names) {
        JsonArrayBuilder columns = Json.createArrayBuilder();
        List.of(names).forEach(columns::add);
        return api.send("PUT", "imports/" + run + "/columns", Json.createObjectBuilder().add("columns", columns).build().toString());
    }

    private static void refused(Answer answer, int status, String words) {
        assertThat(answer.expect(status).raw()).contains(words).doesNotContain("Exception");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static String csv(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String choice(String choice) {
        return Json.createObjectBuilder().add("choice", choice).build().toString();
    }

    private static String body(String kind, String fileName, String content) {
        String bytes = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        return Json.createObjectBuilder().add("kind", kind)
                .add("file", Json.createObjectBuilder().add("fileName", fileName).add("content", bytes)).build().toString();
    }
}
