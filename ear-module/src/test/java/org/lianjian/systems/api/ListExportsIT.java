package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lists as files through the API: the same rows as the list, for the same people, with the same filters, and on record. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ListExportsIT {

    /** Collection, and the field that a row's column shows: at which place in the file, under which name in the API. */
    private static final Map<String, Map.Entry<Integer, String>> LISTS = Map.of(
            "organizations", Map.entry(0, "name"), "agreements", Map.entry(1, "key"), "activities", Map.entry(2, "title"),
            "needs", Map.entry(1, "title"), "resources", Map.entry(1, "title"), "projects", Map.entry(1, "title"),
            "meetings", Map.entry(1, "title"), "resolutions", Map.entry(1, "text"), "findings", Map.entry(1, "title"));

    @ArquillianResource
    private URL server;

    @Test
    void eachFileHasTheRowsOfItsListPageAfterPage() throws IOException {
        Api township = Api.at(server).as("township");
        for (Map.Entry<String, Map.Entry<Integer, String>> list : LISTS.entrySet()) {
            int column = list.getValue().getKey();
            List<String> listed = listed(township, list.getKey(), list.getValue().getValue());
            assertThat(file(township, list.getKey() + "/export?format=CSV")).as(list.getKey()).extracting(row -> row.get(column)).isEqualTo(listed);
        }
    }

    @Test
    void whatIsFilteredIsWhatLeaves() throws IOException {
        Api township = Api.at(server).as("township");
        List<CSVRecord> villages = file(township, "organizations/export?format=CSV&kind=VILLAGE");
        assertThat(villages).isNotEmpty().extracting(row -> row.get(2)).containsOnly("村");
        assertThat(file(township.with("Accept-Language", "en"), "organizations/export?format=CSV&kind=VILLAGE")).extracting(row -> row.get(2))
                .containsOnly("Village");
        township.get("organizations/export?format=CSV&kind=TOWN").expect(422);
        township.get("organizations/export").expect(422);
        township.get("organizations/export?format=PDF").expect(422);
    }

    @Test
    void nobodyTakesMoreThanHisListShows() throws IOException {
        Api.at(server).get("organizations/export?format=CSV").expect(401);
        Api.at(server).as("logadmin").get("organizations/export?format=CSV").expect(403);
        Api.at(server).as("township").get("accounts/export?format=CSV").expect(403);
        assertThat(file(Api.at(server).as("sysadmin"), "accounts/export?format=CSV&q=township")).extracting(row -> row.get(0)).contains("township");
        assertThat(file(Api.at(server).as("township2"), "agreements/export?format=CSV")).extracting(row -> row.get(1))
                .doesNotContainAnyElementsOf(listed(Api.at(server).as("huajie"), "agreements", "key"));
    }

    @Test
    void takingAListIsOnRecordBeforeAndAfter() throws IOException {
        file(Api.at(server).as("township"), "organizations/export?format=CSV&kind=VILLAGE&q=" + "花街");
        List<JsonObject> events = Api.at(server).as("logadmin").get("audit-events?limit=20&actor=township").expect(200).items();
        JsonObject ended = events.stream().filter(event -> "LIST_EXPORT_ENDED".equals(event.getString("event"))).findFirst().orElseThrow();
        JsonObject begun = events.stream().filter(event -> "LIST_EXPORTED".equals(event.getString("event"))).findFirst().orElseThrow();
        assertThat(ended.getJsonObject("facts").getString("whole")).isEqualTo("true");
        assertThat(begun.getJsonObject("facts").getString("filters")).isEqualTo("kind");
        assertThat(begun.getJsonObject("facts").toString()).doesNotContain("花街");
    }

    private static List<String> listed(Api api, String list, String field) {
        List<String> values = new ArrayList<>();
        String after = "";
        do {
            Answer answer = api.get(list + "?limit=7" + after).expect(200);
            answer.items().forEach(item -> values.add(item.isNull(field) ? "" : item.getString(field)));
            after = answer.body().isNull("next") ? null : "&after=" + answer.body().getString("next");
        } while (after != null);
        return values;
    }

    private static List<CSVRecord> file(Api api, String path) throws IOException {
        Answer answer = api.get(path).expect(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains(".csv");
        String text = answer.raw().substring(1);
        return CSVFormat.RFC4180.builder().setSkipHeaderRecord(true).setHeader(new String[0]).get().parse(new StringReader(text)).getRecords();
    }
}
