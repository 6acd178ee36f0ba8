package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Audit files and flags in the API, on the sample data. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuditorsWorkIT {

    private static final String REASON = "{\"reason\":\"示例 两次出行同一张派车单\"}";

    @ArquillianResource
    private URL server;

    @Test
    void anAuditFileHoldsWhatRestsOnTheAgreement() {
        Api api = Api.at(server);
        long agreement = agreement("急救课进村结对共建协议（示例）");

        Answer file = api.as("auditor").get("agreements/" + agreement + "/dossier").expect(200);

        assertThat(file.body().getJsonObject("agreement").getJsonArray("signatures")).hasSize(2);
        assertThat(file.body().getJsonArray("activities")).hasSizeGreaterThan(3);
        assertThat(file.body().getJsonArray("changes")).isNotEmpty();
        api.as("township").get("agreements/" + agreement + "/dossier").expect(200);
        api.as("kangdi").get("agreements/" + agreement + "/dossier").expect(403);
        api.as("township2").get("agreements/" + agreement + "/dossier").expect(404);
        api.get("agreements/" + agreement + "/dossier").expect(401);
    }

    @Test
    void aFlagIsFoundReadAndDismissed() {
        Api auditor = Api.at(server).as("auditor");
        auditor.post("flags/check").expect(200);
        long flag = auditor.get("flags?rule=SAME_EVIDENCE&agreementId=" + agreement("急救课进村结对共建协议（示例）")).expect(200).items().get(0)
                .getInt("id");

        Api.at(server).as("township").post("flags/" + flag + "/dismiss", REASON).expect(403);
        Api.at(server).as("township2").get("flags/" + flag).expect(404);
        auditor.post("flags/" + flag + "/dismiss", "{\"reason\":\" \"}").expect(422);
        assertThat(auditor.post("flags/" + flag + "/dismiss", REASON).expect(200).state()).isEqualTo("DISMISSED");
        auditor.post("flags/" + flag + "/dismiss", REASON).expect(409);

        assertThat(auditor.get("flags?state=OPEN&limit=200").expect(200).items()).noneMatch(found -> found.getInt("id") == flag);
    }

    @Test
    void flagsAreForAuditorsAndOfficials() {
        Api api = Api.at(server);
        for (String other : new String[] {"kangdi", "huajie", "centre", "sysadmin", "secadmin", "logadmin"}) {
            api.as(other).get("flags").expect(403);
            api.as(other).post("flags/check").expect(403);
        }
        api.get("flags").expect(401);
    }

    private long agreement(String title) {
        return Api.at(server).as("auditor").get("agreements?state=ACTIVE&limit=200").expect(200).items().stream()
                .filter(row -> title.equals(row.getString("title"))).mapToLong(AuditorsWorkIT::id).findFirst().orElseThrow();
    }

    private static long id(JsonObject row) {
        return row.getJsonNumber("id").longValue();
    }
}
