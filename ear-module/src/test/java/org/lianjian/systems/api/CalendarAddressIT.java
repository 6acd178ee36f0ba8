package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address of one's calendar over HTTP: made and revoked through the API, fetched by a calendar program that signs in nowhere. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CalendarAddressIT {

    private static final String MINE = "me/calendar";

    @ArquillianResource
    private URL server;

    @Test
    void aCalendarProgramFetchesItUntilItIsRevoked() {
        Town town = Town.at(server);
        Answer agreement = town.active();
        String path = made(town.huajie());
        Answer file = program(path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        assertThat(file.raw()).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:" + agreement.text("end").replace("-", ""), "UID:agreement-end-" + agreement.id() + "@")
                .contains("协议到期：");
        assertThat(Biweekly.parse(file.raw()).first().getEvents()).extracting(event -> event.getUid().getValue()).doesNotHaveDuplicates()
                .anyMatch(uid -> uid.startsWith("agreement-end-" + agreement.id() + "@"));
        assertThat(program(path + "?language=en").raw()).contains("Agreement ends: ");

        assertThat(town.huajie().get(MINE).expect(200).raw()).contains("lastReadAt").doesNotContain("address");
        town.huajie().send("DELETE", MINE, null).expect(204);
        assertThat(program(path).status()).isEqualTo(404);
        town.huajie().get(MINE).expect(404);
    }

    @Test
    void aNewAddressStopsTheOldOne() {
        Api kangdi = Town.at(server).kangdi();
        String old = made(kangdi);
        String renewed = made(kangdi);
        assertThat(program(old).status()).isEqualTo(404);
        assertThat(program(renewed).status()).isEqualTo(200);
        kangdi.send("DELETE", MINE, null).expect(204);
    }

    @Test
    void whatIsNoAddressIsNotFound() {
        String unknown = UUID.randomUUID().toString().replace("-", "") + "abcdefghijk";
        for (String path : new String[] {"", unknown, unknown + ".ics", unknown + ".ICS", "%00.ics", "..%2f" + unknown + ".ics", "'or'1.ics"}) {
            assertThat(program(path).status()).as(path).isIn(400, 404);
        }
    }

    @Test
    void nobodyHasNoCalendar() {
        Api nobody = Api.at(server);
        nobody.get(MINE).expect(401);
        nobody.post(MINE).expect(401);
        nobody.send("DELETE", MINE, null).expect(401);
        Town.at(server).huajie().get(MINE + "?secret=1").expect(422);
    }

    private static String made(Api person) {
        return person.post(MINE).expect(201).text("address").replaceFirst(".*/calendar/", "");
    }

    /** Fetches as a calendar program does: without any sign-in. */
    private Answer program(String path) {
        return new Api(server + "calendar/", Map.of()).get(path);
    }
}
