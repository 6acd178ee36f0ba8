package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However many rows a list or a view shows, the database is asked as often: no query for each row (N+1). */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class StatementCountIT {

    private static final int MANY = 6;
    private static final int MOST_OF_A_LIST = 8;

    @ArquillianResource
    private URL server;

    @Test
    void listsAskAsOftenForOneRowAsForMany() {
        Town town = Town.at(server);
        Answer agreement = town.active();
        IntStream.range(0, MANY).forEach(n -> file(town, agreement));
        IntStream.range(0, MANY).forEach(n -> town.draft());
        for (String list : List.of("agreements", "activities", "organizations", "needs", "resources", "projects", "meetings", "resolutions")) {
            asksAsOften(town.township(), list);
        }
        asksAsOften(town.nobody().as("logadmin"), "audit-events");
        asksAsOften(town.nobody().as("sysadmin"), "accounts");
    }

    @Test
    void viewsAskAsOftenForLittleAsForMuch() {
        Town town = Town.at(server);
        Answer little = town.active();
        file(town, little);
        Answer much = town.active();
        IntStream.range(0, MANY).forEach(n -> file(town, much));
        for (String part : List.of("", "/history")) {
            assertSame(town.township(), "agreements/" + little.id() + part, "agreements/" + much.id() + part);
        }
        assertSame(town.township(), "pairings/" + little.at("/pairingId") + "/timeline", "pairings/" + much.at("/pairingId") + "/timeline");
        assertSame(town.township(), "activities?agreementId=" + little.id(), "activities?agreementId=" + much.id());
    }

    @Test
    void pagesAskAsOftenForLittleAsForMuch() {
        Town town = Town.at(server);
        Answer little = town.active();
        file(town, little);
        Answer much = town.active();
        IntStream.range(0, MANY).forEach(n -> file(town, much));
        Api page = PageVisitor.as("township", server);
        assertSame(page, "activities/list.xhtml?agreement=" + little.id(), "activities/list.xhtml?agreement=" + much.id());
        assertSame(page, "activities/ledger.xhtml?agreement=" + little.id(), "activities/ledger.xhtml?agreement=" + much.id());
        assertSame(page, "agreements/view.xhtml?id=" + little.id(), "agreements/view.xhtml?id=" + much.id());
    }

    /** The home page asks once for each thing that can wait and each figure, not for each that does. */
    @Test
    void theHomePageAsksAsOftenWhenMoreWaits() {
        Town town = Town.at(server);
        Api page = PageVisitor.as("township", server);
        List<String> before = statements(page, "index.xhtml");
        IntStream.range(0, MANY).forEach(n -> town.submitted());
        IntStream.range(0, MANY).forEach(n -> village(town));
        assertThat(statements(page, "index.xhtml")).hasSameSizeAs(before);
    }

    private static void village(Town town) {
        town.township().post("organizations", Json.createObjectBuilder().add("kind", "VILLAGE")
                .add("name", "示例计数村" + UUID.randomUUID().toString().substring(0, 8)).add("townshipCode", Town.HUAJIE).build().toString())
                .expect(201);
    }

    private static void file(Town town, Answer agreement) {
        town.kangdi().post("activities/filings", Town.filing(agreement).build().toString()).expect(201);
    }

    private void asksAsOften(Api caller, String list) {
        Answer all = caller.get(list + "?limit=50").expect(200);
        assertThat(all.items()).as(list).hasSizeGreaterThan(1);
        assertSame(caller, list + "?limit=1", list + "?limit=50");
        assertThat(statements(caller, list + "?limit=50")).as(list).hasSizeLessThanOrEqualTo(MOST_OF_A_LIST);
    }

    private void assertSame(Api caller, String one, String other) {
        List<String> few = statements(caller, one);
        assertThat(few).as(one).isNotEmpty();
        assertThat(statements(caller, other)).as(other).hasSameSizeAs(few);
    }

    private List<String> statements(Api caller, String path) {
        Api listener = new Api(server.toString(), Map.of());
        caller.get(path).expect(200);
        listener.get("test-statements").expect(200);
        caller.get(path).expect(200);
        return listener.get("test-statements").expect(200).raw().lines().toList();
    }
}
