package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URL;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Needs and resources through the API: written down, published, suggested to each other with the reasons, declined, withdrawn. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListingsIT {

    private static final String ID_NUMBER = "33072219900307721X";
    private static final LocalDate FROM = Town.today();
    private static final LocalDate TO = FROM.plusMonths(2);

    @ArquillianResource
    private URL server;

    /** One wrong input: a field and what is sent in it. */
    private record Case(String field, String value, String named, String words) {
    }

    @Test
    void whatFitsIsSuggestedWithTheReasonsUntilItIsDeclined() {
        Town town = Town.at(server);
        String unit = unit();
        Answer need = published(town.huajie(), "needs", content(unit));
        Answer resource = published(town.kangdi(), "resources", content(unit).add("quantity", 4));
        JsonObject found = suggestion(town.huajie(), "needs/" + need.id(), resource.id());
        assertThat(found.getJsonArray("reasons").getValuesAs(JsonObject.class)).extracting(reason -> reason.getString("kind"))
                .contains("samePlace", "covers", "time");
        assertThat(found.getJsonArray("reasons").toString()).contains("能提供 4 " + unit + "，满足所需 2.5 " + unit);
        assertThat(suggestion(town.kangdi().with("Accept-Language", "en"), "resources/" + resource.id(), need.id()).toString())
                .contains("Offers 4 " + unit + ", which covers the 2.5 " + unit + " needed");

        String declined = "{\"needId\":" + need.id() + ",\"resourceId\":" + resource.id() + ",\"reason\":\"路太远\"}";
        town.nobody().as("township2").post("matches/decline", declined).expect(404);
        town.kangdi().post("matches/decline", declined).expect(204);
        town.huajie().post("matches/decline", declined).expect(409);
        assertThat(suggestion(town.huajie(), "needs/" + need.id(), resource.id())).isNull();
        assertThat(town.huajie().post("needs/" + need.id() + "/withdraw", "{\"reason\":\"已解决\"}").expect(200).state()).isEqualTo("WITHDRAWN");
        assertThat(town.township().get("needs/" + need.id() + "/history").expect(200).items())
                .filteredOn(event -> "DONE".equals(event.getString("outcome"))).hasSize(3);
    }

    @Test
    void eachListHoldsItsOwnSide() {
        Town town = Town.at(server);
        Answer need = town.huajie().post("needs", content(unit()).build().toString()).expect(201);
        assertThat(need.header("Location")).endsWith("/api/v1/needs/" + need.id());
        assertThat(need.text("side")).isEqualTo("NEED");
        town.huajie().get("needs/" + need.id()).expect(200);
        town.huajie().get("resources/" + need.id()).expect(404);
        town.huajie().post("resources/" + need.id() + "/publish").expect(404);
        town.huajie().put("resources/" + need.id(), need.version(), content(unit()).build().toString()).expect(404);
        town.kangdi().get("needs/" + need.id()).expect(404);
        town.kangdi().get("needs/" + need.id() + "/matches").expect(404);
        town.nobody().get("needs/" + need.id()).expect(401);
        town.nobody().as("logadmin").get("needs").expect(403);
        assertThat(town.huajie().get("needs?mine=true&state=DRAFT&limit=1").expect(200).items()).extracting(row -> row.getInt("id"))
                .containsExactly((int) need.id());
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Town town = Town.at(server);
        Answer draft = town.kangdi().post("resources", content(unit()).build().toString()).expect(201);
        String path = "resources/" + draft.id();
        String changed = content(unit()).add("title", "示例 改过的资源").build().toString();
        town.kangdi().send("PUT", path, changed).expect(428);
        assertThat(town.kangdi().put(path, draft.version(), changed).expect(200).text("title")).isEqualTo("示例 改过的资源");
        town.kangdi().put(path, draft.version(), changed).expect(412);
        town.kangdi().with("If-Match", "\"" + draft.version() + "\"").post(path + "/publish").expect(412);
    }

    @Test
    void theTownshipSeesWhatHasNoCounterpart() {
        Town town = Town.at(server);
        Answer need = published(town.huajie(), "needs", content(unit()).add("category", "FUNDS").add("from", FROM.plusYears(3).toString())
                .add("to", FROM.plusYears(3).toString()).add("expiresOn", TO.toString()));
        assertThat(town.township().get("matches/gaps?gap=NEEDS_WITHOUT_MATCH").expect(200).items()).extracting(row -> row.getInt("id"))
                .contains((int) need.id());
        town.township().get("matches/gaps?gap=UNUSED_RESOURCES").expect(200);
        town.township().get("matches/gaps").expect(422);
        town.township().get("matches/gaps?gap=HOLES").expect(422);
        town.huajie().get("matches/gaps?gap=UNUSED_RESOURCES").expect(403);
        assertThat(town.huajie().get("matches/categories").expect(200).items()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        Town town = Town.at(server);
        for (Case wrong : List.of(
                new Case("title", "", "title", "请填写"), new Case("title", "长".repeat(121), "title", "最多 120 个字"),
                new Case("title", ID_NUMBER, "title", "身份证号"), new Case("description", "找 " + ID_NUMBER, "description", "身份证号"),
                new Case("category", "GOLD", "category", "没有“GOLD”这个类别"), new Case("quantity", "0", "quantity", ""),
                new Case("quantity", "-1", "quantity", ""), new Case("quantity", "0.0001", "quantity", ""),
                new Case("unit", "", "unit", "请填写"), new Case("from", "2026-02-30", "from", ""),
                new Case("to", FROM.minusDays(1).toString(), "to", "早于开始日期"),
                new Case("expiresOn", TO.plusDays(1).toString(), "expiresOn", "晚于结束日期"),
                new Case("expiresOn", FROM.minusDays(1).toString(), "expiresOn", "已经过去"),
                new Case("placeCode", "330000000001", "placeCode", "没有区划代码"), new Case("visibility", "WORLD", "visibility", ""),
                new Case("colour", "red", "colour", "没有名为"))) {
            JsonObjectBuilder body = content(unit());
            String sent = ("quantity".equals(wrong.field()) ? body.add("quantity", new BigDecimal(wrong.value()))
                    : body.add(wrong.field(), wrong.value())).build().toString();
            Answer answer = town.huajie().post("needs", sent);
            assertThat(answer.status()).as(wrong + " " + answer.raw()).isEqualTo(422);
            assertThat(answer.at("/violations/0/field")).as(answer.raw()).isEqualTo(wrong.named());
            assertThat(answer.raw()).contains(wrong.words());
        }
        town.township().post("needs", content(unit()).build().toString()).expect(422);
        town.huajie().get("needs?colour=red").expect(422);
        town.huajie().get("needs?after=x").expect(422);
        town.huajie().post("matches/decline", "{\"needId\":1}").expect(422);
    }

    /** A unit of its own keeps the suggestions of one test apart from those of another. */
    private static String unit() {
        return "车" + UUID.randomUUID().toString().substring(0, 6);
    }

    private static JsonObjectBuilder content(String unit) {
        return Json.createObjectBuilder().add("category", "PURCHASES").add("title", "示例 方山柿").add("quantity", new BigDecimal("2.5"))
                .add("unit", unit).add("from", FROM.toString()).add("to", TO.toString());
    }

    private static Answer published(Api who, String list, JsonObjectBuilder content) {
        long id = who.post(list, content.build().toString()).expect(201).id();
        return who.post(list + "/" + id + "/publish").expect(200);
    }

    private static JsonObject suggestion(Api who, String path, long other) {
        return who.get(path + "/matches").expect(200).items().stream()
                .filter(found -> found.getJsonObject("listing").getJsonNumber("id").longValue() == other).findFirst().orElse(null);
    }
}
