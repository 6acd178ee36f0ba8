package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;

/** What people take away in a browser: the address of their calendar, and the picture of who is paired with whom. */
@AboutPages
@Journey
class NoticesIT {

    @Test
    void aCalendarHasAnAddressUntilItIsRevoked(Page page) {
        Person person = Person.signedIn(page, "kangdi", "zh");
        person.opens("/notices/mine.xhtml").press("feed:make");
        page.locator("code.secret").waitFor();
        String path = page.locator("code.secret").innerText().replaceFirst(".*(/calendar/.*)", "$1");
        APIResponse file = page.request().get(path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.text()).startsWith("BEGIN:VCALENDAR");

        person.opens("/notices/mine.xhtml");
        assertThat(page.locator("code.secret").count()).as("it is shown once").isZero();
        person.press("feed:revoke");
        page.waitForURL("**done=notices.done.FEED_REVOKED");
        assertThat(person.sees().words()).contains("还没有订阅地址");
        assertThat(page.request().get(path).status()).isEqualTo(404);
    }

    @Test
    void thePictureOfATownshipSaysWhatItsTableSays(Page page) {
        Person official = Person.signedIn(page, "township", "zh").opens("/agreements/relations.xhtml");
        assertThat(official.heading()).isEqualTo("结对关系");
        assertThat(page.locator(".graph svg path").count()).isPositive();
        assertThat(page.locator(".graph svg").innerHTML()).contains("康迪");
        assertThat(page.locator("#table").innerText()).contains("康迪");
    }
}
