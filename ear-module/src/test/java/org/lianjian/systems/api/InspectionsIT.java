package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An engagement through the API: commissioned by the city, sampled and written up by its auditor, closed. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class InspectionsIT {

    @ArquillianResource
    private URL server;

    @Test
    void anEngagementRunsFromCommissionToClosing() {
        Api city = Api.at(server).as("city");
        Api auditor = Api.at(server).as("auditor");
        Town.at(server).active();
        long id = city.post("engagements", engagement("auditor")).expect(201).id();
        long sample = auditor.post("engagements/" + id + "/samples", sample()).expect(201).id();
        JsonObject row = auditor.get("samples/" + sample).expect(200).body().getJsonArray("records").getJsonObject(0);
        String paper = "papers/" + row.getJsonNumber("paperId");
        Answer open = auditor.get(paper).expect(200);

        auditor.send("PUT", paper, "{\"result\":\"SATISFACTORY\"}").expect(428);
        auditor.put(paper, open.version(), "{\"result\":\"EXCEPTION\"}").expect(422);
        auditor.put(paper, open.version(), "{\"result\":\"EXCEPTION\",\"note\":\"示例 人数不符\"}").expect(200);
        auditor.put(paper, open.version(), "{\"result\":\"OPEN\"}").expect(412);

        assertThat(auditor.get("samples/" + sample + "/check").expect(200).body().getBoolean("sameRecords")).isTrue();
        assertThat(city.get("engagements/" + id).expect(200).body().getJsonObject("progress").getInt("exceptions")).isEqualTo(1);
        city.post("engagements/" + id + "/close", "{\"reason\":\"示例 已完成\"}").expect(200);
        auditor.post("engagements/" + id + "/samples", sample()).expect(409);
    }

    @Test
    void whoIsNotIndependentIsRefusedByName() {
        Answer refused = Api.at(server).as("city").post("engagements", engagement("kangdi")).expect(422);
        assertThat(refused.at("/violations/0/field")).isEqualTo("auditors[0]");
    }

    @Test
    void othersFindNothing() {
        Api.at(server).as("kangdi").get("engagements").expect(403);
        Api.at(server).as("auditor").post("engagements", engagement("auditor")).expect(403);
        Api.at(server).as("auditor").get("engagements/999999999").expect(404);
        Api.at(server).as("city").get("papers/999999999").expect(404);
        Api.at(server).get("engagements").expect(401);
    }

    private static String engagement(String auditor) {
        return Json.createObjectBuilder().add("title", "示例 接口检测审计").add("townships", Json.createArrayBuilder().add(Town.HUAJIE))
                .add("kinds", Json.createArrayBuilder().add("AGREEMENT").add("ACTIVITY"))
                .add("recordsFrom", Town.today().minusYears(1).toString()).add("recordsTo", Town.today().toString())
                .add("auditors", Json.createArrayBuilder().add(auditor))
                .add("accessFrom", Town.today().toString()).add("accessTo", Town.today().plusDays(7).toString()).build().toString();
    }

    private static String sample() {
        return "{\"title\":\"示例 抽样\",\"kind\":\"AGREEMENT\",\"wanted\":2,\"seed\":\"api-2026\"}";
    }
}
