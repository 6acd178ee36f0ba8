package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.DeliberationSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;

/** Joint deliberation in a browser: from the series to the issued minutes, and two people who write about the same item. */
@AboutPages
@Journey
class DeliberationIT {

    @Test
    void aMeetingIsHeldAndItsMinutesAreIssuedInChinese(Page enterprise, Page village) {
        deliberate("zh", new Pair("kangdi", enterprise, "huajie", village, "急救课进村"), "纪要已印发");
    }

    @Test
    void aMeetingIsHeldAndItsMinutesAreIssuedInEnglish(Page enterprise, Page village) {
        deliberate("en", new Pair("sanhuan", enterprise, "nizhai", village, "人才共育"), "Minutes issued");
    }

    private record Pair(String enterprise, Page enterprisePage, String village, Page villagePage, String agreement) {
    }

    private static void deliberate(String language, Pair pair, String issued) {
        String title = "旅程 " + language + " " + System.nanoTime();
        Person convener = Person.signedIn(pair.enterprisePage(), pair.enterprise(), language);
        Person partner = Person.signedIn(pair.villagePage(), pair.village(), language);
        DeliberationSteps leads = new DeliberationSteps(convener);
        DeliberationSteps takesPart = new DeliberationSteps(partner);

        long meeting = leads.conveneForToday(leads.planSeries(pair.agreement(), title), title);
        takesPart.propose(meeting, "村道修缮");
        leads.setAgenda(meeting);
        assertThat(partner.opens("/deliberations/invitation.xhtml?id=" + meeting).words()).contains("村道修缮");
        takesPart.recordAttendance(meeting);
        leads.hold(meeting);
        leads.writeAll(meeting, "同意修缮");
        takesPart.resolve(meeting, "修好村口的路");
        leads.circulate(meeting);
        assertThat(partner.opens("/index.xhtml").words()).contains(title);
        takesPart.confirm(meeting);
        leads.confirm(meeting);
        leads.issue(meeting);

        assertThat(convener.words()).contains(issued, "修好村口的路");
        assertThat(convener.isOffered("addendum")).isTrue();
        assertThat(convener.page().locator("a[href*='minutes.xhtml']").count()).as("what is issued is written no more").isZero();
    }

    @Test
    void whoeverWritesSecondSeesTheOthersTextBesideTheOwn(Page first, Page second) {
        Person faster = Person.signedIn(first, "wanan", "zh");
        Person slower = Person.signedIn(second, "wanan", "zh");
        DeliberationSteps steps = new DeliberationSteps(faster);
        String title = "两个人同时记 " + System.nanoTime();
        long meeting = steps.conveneForToday(steps.planSeries("清溪护河", title), title);
        steps.propose(meeting, "河道保洁");
        steps.setAgenda(meeting);
        String item = steps.items(meeting).get(0);
        slower.opens(item).type("form:outcome", "后写的结果");
        faster.opens(item).type("form:outcome", "先写的结果").press("form:save");
        first.waitForURL("**done=deliberations.done.WRITE_MINUTES");

        slower.press("form:save");
        second.locator("#theirs").waitFor();
        assertThat(slower.sees().words()).contains("先写的结果");
        assertThat(slower.typed("form:outcome")).isEqualTo("后写的结果");
        slower.type("form:outcome", "先写的结果;后写的结果").press("form:save");
        second.waitForURL("**done=deliberations.done.WRITE_MINUTES");

        assertThat(slower.sees().words()).contains("先写的结果;后写的结果");
    }
}
