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

/** The administrators' part of the API: a policy with versions, settings without secrets, and the last of each kind. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PolicyAndSettingsIT {

    @ArquillianResource
    private URL server;

    @Test
    void thePolicyIsChangedFromTheVersionThatWasRead() {
        Api security = Api.at(server).as("secadmin");
        Answer before = security.get("password-policy").expect(200);

        security.send("PUT", "password-policy", policy(11)).expect(428);
        Answer changed = security.put("password-policy", before.version(), policy(11)).expect(200);
        assertThat(changed.body().getInt("leastLength")).isEqualTo(11);
        security.put("password-policy", before.version(), policy(12)).expect(412);
        security.put("password-policy", changed.version(), policy(10)).expect(200);
    }

    @Test
    void aLooserPolicyIsRefusedFieldByField() {
        Api security = Api.at(server).as("secadmin");
        int version = security.get("password-policy").version();

        Answer refused = security.put("password-policy", version, policy(9)).expect(422);
        assertThat(refused.at("/violations/0/field")).isEqualTo("leastLength");
        assertThat(security.put("password-policy", version, "{}").expect(422).body().getJsonArray("violations")).hasSize(6);
    }

    @Test
    void onlyTheSecurityAdministratorSeesThePolicyAndOnlyTheSystemAdministratorTheSettings() {
        Api api = Api.at(server);
        for (String other : new String[] {"sysadmin", "logadmin", "township", "auditor"}) {
            api.as(other).get("password-policy").expect(403);
        }
        for (String other : new String[] {"secadmin", "logadmin", "city", "kangdi"}) {
            api.as(other).get("settings").expect(403);
        }
        api.get("settings").expect(401);
    }

    @Test
    void theSettingsHoldNoSecrets() {
        Answer settings = Api.at(server).as("sysadmin").get("settings").expect(200);
        assertThat(settings.items()).filteredOn(row -> row.getBoolean("secret")).hasSize(6).allMatch(row -> row.getString("value").isEmpty());
        assertThat(settings.items()).extracting(row -> row.getString("variable")).contains("LIANJIAN_LOG_DAYS");
    }

    private static String policy(int leastLength) {
        JsonObject policy = Json.createObjectBuilder().add("leastLength", leastLength).add("kinds", 2).add("failuresUntilLock", 5)
                .add("lockMinutes", 10).add("idleMinutes", 20).add("passwordDays", 0).build();
        return policy.toString();
    }
}
