package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A pairing is agreed, an activity is filed, confirmed and reviewed, and an auditor reads the record: all by programs. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MainJobIT {

    @ArquillianResource
    private URL server;

    @Test
    void anAgreementGoesFromDraftToActive() {
        Town town = Town.at(server);
        Answer draft = town.draft();
        assertThat(draft.state()).isEqualTo("DRAFT");
        assertThat(draft.header("Location")).endsWith("/api/v1/agreements/" + draft.id());
        assertThat(draft.header("ETag")).isEqualTo("\"" + draft.version() + "\"");

        Answer submitted = town.kangdi().post("agreements/" + draft.id() + "/submit").expect(200);
        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        assertThat(submitted.text("key")).matches("XY-330784114-\\d{4}-\\d{4}");
        assertThat(submitted.text("number")).matches("花结〔\\d{4}〕\\d+号");

        assertThat(town.township().post("agreements/" + draft.id() + "/approve").expect(200).state()).isEqualTo("APPROVED");
    }

    @Test
    void aReturnedAgreementIsChangedAndHandedInAgain() {
        Town town = Town.at(server);
        long id = town.submitted().id();
        Answer returned = town.township().post("agreements/" + id + "/return", "{\"reason\":\"承诺不够具体\"}").expect(200);
        assertThat(returned.state()).isEqualTo("RETURNED");
        assertThat(returned.text("reason")).isEqualTo("承诺不够具体");

        JsonObject corrected = Json.createObjectBuilder(returned.body()).add("title", "示例 更正后的协议").build();
        Answer changed = town.kangdi().put("agreements/" + id, town.kangdi().get("agreements/" + id).version(), corrected.toString()).expect(200);
        assertThat(changed.text("title")).isEqualTo("示例 更正后的协议");
        assertThat(town.kangdi().post("agreements/" + id + "/submit").expect(200).text("key")).isEqualTo(returned.text("key"));
    }

    @Test
    void anActivityGoesFromPlanToAccepted() {
        Town town = Town.at(server);
        Answer agreement = town.active();
        JsonObject filing = Town.filing(agreement).build();
        JsonObject plan = Json.createObjectBuilder(filing).remove("headcounts").remove("outcome").remove("commitments").build();

        Answer planned = town.kangdi().post("activities", plan.toString()).expect(201);
        assertThat(planned.state()).isEqualTo("PLANNED");
        String activity = "activities/" + planned.id();
        assertThat(town.kangdi().post(activity + "/hold").expect(200).state()).isEqualTo("HELD");
        assertThat(town.kangdi().post(activity + "/file", filing.toString()).expect(200).state()).isEqualTo("FILED");
        assertThat(town.huajie().post(activity + "/confirm").expect(200).state()).isEqualTo("CONFIRMED");
        assertThat(town.township().post(activity + "/accept").expect(200).state()).isEqualTo("ACCEPTED");

        Answer fulfilled = town.kangdi().get("agreements/" + agreement.id()).expect(200);
        assertThat(fulfilled.at("/commitments/0/done")).isEqualTo("1");
        assertThat(fulfilled.at("/commitments/0/percent")).isEqualTo("25");
    }

    @Test
    void evidenceComesBackAsItWasSent() {
        Town town = Town.at(server);
        JsonObject filing = Town.filing(town.active()).add("evidence", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("fileName", "签到表.pdf").add("content", Town.PDF))).build();

        Answer filed = town.kangdi().post("activities/filings", filing.toString()).expect(201);
        Answer file = town.huajie().get("activities/" + filed.id() + "/evidence/" + filed.at("/evidence/0/id")).expect(200);

        assertThat(filed.at("/evidence/0/mediaType")).isEqualTo("application/pdf");
        assertThat(file.raw()).startsWith("%PDF-1.4");
        assertThat(file.header("Content-Disposition")).contains("filename*=UTF-8''%E7%AD%BE%E5%88%B0%E8%A1%A8.pdf");
    }

    @Test
    void whatIsLeftOutOfAFilingIsFiledAsItStands() {
        Town town = Town.at(server);
        JsonObject whole = Town.filing(town.active()).build();
        Answer planned = town.kangdi().post("activities", whole.toString()).expect(201);
        town.kangdi().post("activities/" + planned.id() + "/hold", "{}").expect(200);

        Answer filed = town.kangdi().post("activities/" + planned.id() + "/file", "{\"outcome\":\"换了个说法\"}").expect(200);

        assertThat(filed.text("outcome")).isEqualTo("换了个说法");
        assertThat(filed.text("title")).isEqualTo("示例 检测讲座");
        assertThat(filed.body().getJsonArray("headcounts")).hasSize(3);
    }

    @Test
    void theAuditorFindsEveryStep() {
        Town town = Town.at(server);
        Answer filed = town.filed();
        town.huajie().post("activities/" + filed.id() + "/confirm").expect(200);
        Api auditor = town.nobody().as("auditor");

        assertThat(auditor.get("audit-events?objectType=ACTIVITY&objectId=" + filed.id()).expect(200).items())
                .extracting(event -> event.getString("event")).contains("ACTIVITY_FILED", "ACTIVITY_CONFIRMED");
        assertThat(auditor.get("activities/" + filed.id() + "/history").expect(200).items()).isNotEmpty();
        assertThat(auditor.get("activities/" + filed.id()).expect(200).state()).isEqualTo("CONFIRMED");
    }

    @Test
    void listsContinueWhereTheyEnded() {
        Town town = Town.at(server);
        town.newEnterprise();
        Answer first = town.township().get("organizations?limit=1").expect(200);
        Answer second = town.township().get("organizations?limit=1&after=" + first.text("next")).expect(200);

        assertThat(first.items()).hasSize(1);
        assertThat(second.items()).hasSize(1).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void theDescriptionListsTheStepsOfTheLifeCycles() {
        Api root = new Api(server.toString(), Map.of());

        assertThat(root.get("openapi").expect(200).raw()).contains("/api/v1/agreements/{id}/submit", "/api/v1/activities/{id}/confirm");
        assertThat(root.get("health").expect(200).text("status")).isEqualTo("UP");
    }
}
