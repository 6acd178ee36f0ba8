package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A list turned page by page shows what is within reach once, in its order, whoever turns it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListPagesIT {

    private static final int FEW = 3;
    private static final int ROWS = 12;

    @ArquillianResource
    private URL server;

    @Test
    void pagesTurnedOneByOneAreTheList() {
        Town town = Town.at(server);
        Answer agreement = town.active();
        IntStream.range(0, FEW).forEach(n -> town.kangdi().post("activities/filings", Town.filing(agreement).build().toString()).expect(201));
        IntStream.range(0, FEW).forEach(n -> town.draft());
        for (String list : List.of("activities", "agreements", "meetings", "resolutions", "projects", "needs", "resources")) {
            isTheSameTurned(town.township(), list);
            isTheSameTurned(town.kangdi(), list);
            isTheSameTurned(town.nobody().as("city"), list);
        }
    }

    @Test
    void pagesOfEventsTurnedOneByOneAreTheList() {
        Town town = Town.at(server);
        IntStream.range(0, FEW).forEach(n -> town.draft());
        isTheSameTurned(town.nobody().as("auditor"), "audit-events?event=AGREEMENT_DRAFTED");
        isTheSameTurned(town.nobody().as("logadmin"), "audit-events?event=AGREEMENT_DRAFTED");
    }

    private static void isTheSameTurned(Api reader, String list) {
        String path = list + (list.contains("?") ? '&' : '?');
        List<Long> atOnce = ids(reader.get(path + "limit=" + ROWS).expect(200));
        List<Long> turned = new ArrayList<>();
        String after = "";
        while (after != null && turned.size() < ROWS) {
            Answer page = reader.get(path + "limit=2" + after).expect(200);
            turned.addAll(ids(page));
            after = page.body().isNull("next") ? null : "&after=" + page.body().getString("next");
        }
        assertThat(turned).as(list).isNotEmpty().isEqualTo(atOnce);
    }

    private static List<Long> ids(Answer page) {
        return page.items().stream().map(ListPagesIT::id).toList();
    }

    private static Long id(JsonObject item) {
        return item.getJsonNumber("id").longValue();
    }
}
