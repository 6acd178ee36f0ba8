package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.AgreementSteps;
import org.lianjian.pages.Person;
import org.lianjian.rig.Journey;
import org.lianjian.rig.RunningProgram;

/** Nothing that somebody has typed is lost: not when the sign-in ends, not when somebody else was faster, not when it was wrong. */
@Journey
class FormsIT {

    @Test
    void aFormSentAfterTheSignInEndedIsStillThere(Page browser) {
        Person secretary = Person.signedIn(browser, "wanan", "zh");
        secretary.opens("/agreements/form.xhtml").type("form:title", "登录过期也不丢");
        browser.context().clearCookies();

        secretary.press("form:save");
        assertThat(secretary.sees().words()).contains("登录已过期");
        secretary.type("form:username", "wanan").type("form:password", RunningProgram.PASSWORD).press("form:signIn");
        browser.waitForURL("**/agreements/form.xhtml*");

        assertThat(secretary.typed("form:title")).isEqualTo("登录过期也不丢");
        assertThat(secretary.errors()).as("it was sent again, and is not complete yet").isNotEmpty();
    }

    @Test
    void theSecondEditorSeesWhoWasFasterAndKeepsTheText(Page first, Page second) {
        Person faster = Person.signedIn(first, "kangdi", "zh");
        Person slower = Person.signedIn(second, "kangdi", "zh");
        long draft = new AgreementSteps(faster).draft("两个人同时改 " + System.nanoTime(), "倪宅村");
        slower.opens("/agreements/form.xhtml?id=" + draft).type("form:goals", "后保存的人写的");
        faster.opens("/agreements/form.xhtml?id=" + draft).type("form:goals", "先保存的人写的").press("form:save");
        first.waitForURL("**/agreements/view.xhtml*");

        slower.press("form:save");

        second.locator(".err").waitFor();
        assertThat(slower.sees().errors()).singleElement().asString().contains("康迪客运书记", "已修改这条记录");
        assertThat(slower.typed("form:goals")).isEqualTo("后保存的人写的");
    }

    @Test
    void aWrongFormSaysWhatToMendBesideTheField(Page browser) {
        Person secretary = Person.signedIn(browser, "sanhuan", "en");
        secretary.opens("/agreements/form.xhtml").type("form:title", "x").type("form:end", "2001-01-01").press("form:save");

        browser.locator(".err").waitFor();
        assertThat(secretary.sees().errors()).isNotEmpty();
        assertThat(browser.locator("[aria-invalid=true]").count()).isGreaterThan(0);
        assertThat(secretary.typed("form:title")).isEqualTo("x");
    }

    @Test
    void whatIsOutOfReachDoesNotExist(Page browser) {
        Person neighbour = Person.signedIn(browser, "township2", "zh");

        neighbour.opens("/agreements/view.xhtml?id=1");

        assertThat(neighbour.heading()).isEqualTo("找不到");
        assertThat(neighbour.words()).doesNotContain("Exception");
    }
}
