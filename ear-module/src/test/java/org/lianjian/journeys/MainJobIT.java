package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.AgreementSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.Journey;
import org.lianjian.rig.Wording;

/** The main job in a browser: a pairing is agreed, an activity filed on a phone, confirmed with one tap and accepted; an auditor finds it all. */
@Journey
class MainJobIT {

    private static final int PHONE = 390;

    @Test
    void theMainJobIsDoneInChinese(Page enterprise, Page village, Page township, Page auditor) {
        mainJob("zh", new Cast("wanan", enterprise, "nizhai", village, "倪宅村"), township, auditor,
                new Words("审核通过", "已确认", "活动备案", "4 场"));
    }

    @Test
    @Wording
    void theMainJobIsDoneInEnglish(Page enterprise, Page village, Page township, Page auditor) {
        mainJob("en", new Cast("sanhuan", enterprise, "huajie", village, "花街村"), township, auditor,
                new Words("Accepted", "Confirmed", "Activity filed", "of 4"));
    }

    private record Cast(String enterprise, Page enterprisePage, String village, Page villagePage, String partner) {
    }

    private record Words(String accepted, String confirmed, String filed, String target) {
    }

    private static void mainJob(String language, Cast cast, Page township, Page auditor, Words words) {
        String title = "旅程 " + language + " " + System.nanoTime();
        Person enterprise = Person.signedIn(cast.enterprisePage(), cast.enterprise(), language);
        long agreement = new AgreementSteps(enterprise).draftAndSubmit(title, cast.partner());
        AgreementSteps official = new AgreementSteps(Person.signedIn(township, "township", language));
        official.approve(agreement);
        official.sign(agreement, "甲方书记");
        official.sign(agreement, "乙方书记");
        official.activate(agreement);

        long activity = fileOnAPhone(enterprise, agreement, title);
        confirmWithOneTap(Person.signedIn(cast.villagePage(), cast.village(), language), title, words.confirmed());
        accept(Person.at(township), activity, words);
        assertThat(enterprise.opens("/agreements/view.xhtml?id=" + agreement).words()).contains("1", words.target());
        findEveryStep(Person.signedIn(auditor, "auditor", language), activity, words.filed());
    }

    /** Two page loads: the form and the record. */
    private static long fileOnAPhone(Person secretary, long agreement, String title) {
        secretary.page().setViewportSize(PHONE, 844);
        secretary.opens("/activities/form.xhtml?agreement=" + agreement).type("form:title", title).choose("form:type", "TRAINING")
                .type("form:people:0:count", "12").type("form:people:1:count", "30").type("form:outcome", "两期学员都拿到了证书。");
        secretary.page().check("[id='form:served:0:ticked']");
        secretary.press("form:file");
        secretary.page().waitForURL("**/activities/view.xhtml*");
        secretary.sees();
        assertThat(secretary.page().evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
        assertThat(secretary.isOffered("confirm")).as("one's own filing is not one's own to confirm").isFalse();
        return secretary.record();
    }

    private static void confirmWithOneTap(Person partner, String title, String confirmed) {
        partner.page().setViewportSize(PHONE, 844);
        partner.opens("/index.xhtml");
        partner.page().locator(".todo li", new Page.LocatorOptions().setHasText(title)).locator(".btn.primary").click();
        partner.page().waitForURL("**done=activities.done.CONFIRM");
        assertThat(partner.sees().notice()).contains(confirmed);
    }

    private static void accept(Person reviewer, long activity, Words words) {
        reviewer.opens("/activities/view.xhtml?id=" + activity).unfold("accept").press("accept:do");
        reviewer.page().waitForURL("**done=activities.done.ACCEPT");
        assertThat(reviewer.sees().words()).contains(words.accepted());
    }

    private static void findEveryStep(Person auditor, long activity, String filed) {
        auditor.opens("/activities/view.xhtml?id=" + activity);
        auditor.page().locator("a[href*='/audit/list.xhtml?object']").click();
        assertThat(auditor.page().locator("tbody tr").count()).isGreaterThanOrEqualTo(3);
        auditor.sees().follow(filed);
        assertThat(auditor.words()).contains("headcounts", "outcome");
    }
}
