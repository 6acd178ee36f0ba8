package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A calendar program fetches the dates of whoever made the address, without signing in, until it is stopped. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CalendarFeedIT {

    @ArquillianResource
    private URL server;

    @Test
    void theAddressShowsTheOwnDatesUntilItIsRenewedOrStopped() throws Exception {
        Api kangdi = Api.at(server).as("kangdi");
        String first = make(kangdi);
        HttpResponse<String> answer = fetch(first);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        ICalendar calendar = Biweekly.parse(answer.body()).first();
        assertThat(calendar.getEvents()).isNotEmpty().allMatch(event -> event.getUid().getValue().contains("-"));
        assertThat(calendar.getEvents()).extracting(event -> event.getSummary().getValue()).anyMatch(summary -> summary.startsWith("协议到期"));
        assertThat(fetch(first + "?language=en").body()).contains("SUMMARY:Agreement ends");

        String second = make(kangdi);
        assertThat(fetch(first).statusCode()).isEqualTo(404);
        assertThat(fetch(second).statusCode()).isEqualTo(200);
        kangdi.get("me/calendar").expect(200);

        kangdi.send("DELETE", "me/calendar", null).expect(204);
        assertThat(fetch(second).statusCode()).isEqualTo(404);
        kangdi.get("me/calendar").expect(404);
    }

    @Test
    void whatIsNoAddressIsNotFound() throws Exception {
        for (String path : new String[] {"calendar/", "calendar/x.ics", "calendar/" + "A".repeat(43) + ".ics", "calendar/" + "A".repeat(43)}) {
            assertThat(fetch(path).statusCode()).as(path).isEqualTo(404);
        }
        Api.at(server).send("POST", "me/calendar", null).expect(401);
    }

    @Test
    void relationsPairingsAndWorkChatsAreInTheApi() {
        Api township = Api.at(server).as("township");
        assertThat(township.get("relations/330784114000").expect(200).items()).isNotEmpty();
        assertThat(township.get("relations/330784114000/picture").expect(200).body().getJsonArray("lines")).isNotEmpty();
        township.get("relations/330784114000?only=VILLAGES_WITHOUT").expect(200);
        township.get("relations/330784114000?only=x").expect(422);
        township.get("relations/000000000000").expect(404);
        Api.at(server).as("kangdi").get("relations/330784114000").expect(403);
        JsonObject agreement = township.get("agreements?state=ACTIVE").expect(200).items().get(0);
        int pairing = township.get("agreements/" + agreement.getInt("id")).expect(200).body().getInt("pairingId");
        assertThat(township.get("pairings/" + pairing + "/timeline").expect(200).items()).isNotEmpty();
        township.get("pairings/" + pairing).expect(200);
        township.get("pairings/0").expect(404);
        township.post("webhooks", "{\"townshipCode\":\"330784114000\",\"kind\":\"WECOM\",\"label\":\"x\",\"address\":\"https://127.0.0.1/\"}")
                .expect(422);
        township.post("webhooks", "{}").expect(422);
        township.get("webhooks").expect(200);
        Api.at(server).as("kangdi").get("webhooks").expect(403);
        Api.at(server).as("kangdi").post("me/digest", "{\"email\":\"x\"}").expect(422);
    }

    private static String make(Api api) {
        String address = api.post("me/calendar").expect(201).text("address");
        return address.substring(address.indexOf("calendar/"));
    }

    private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
