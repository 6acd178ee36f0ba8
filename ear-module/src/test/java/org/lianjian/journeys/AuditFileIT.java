package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;

/** What an auditor asks first, on the sample data: the audit file of an agreement, and what looks odd. */
@AboutPages
@Journey
class AuditFileIT {

    private static final Pattern DIGEST = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final String AGREEMENT = "急救课进村结对共建协议（示例）";

    @Test
    void anAuditorOpensTheAuditFileFromTheAgreement(Page browser) {
        Person auditor = Person.signedIn(browser, "auditor", "en");

        auditor.opens("/agreements/list.xhtml?state=ACTIVE").follow(AGREEMENT).follow("Audit file");

        assertThat(auditor.heading()).contains("Audit file", AGREEMENT);
        assertThat(auditor.words()).contains("Changes since signing", "康迪客运", "花街村", "Agreement activated", "Addendum added");
        assertThat(DIGEST.matcher(auditor.words()).results().count()).as("scans and evidence with their digests").isGreaterThanOrEqualTo(4);
        auditor.follow("Agreement activated");
        assertThat(browser.url()).contains("/audit/view.xhtml");
    }

    @Test
    void anOfficialReadsTheAuditFileAndASecretaryDoesNot(Page first, Page second) {
        Person official = Person.signedIn(first, "township", "zh");
        official.opens("/agreements/list.xhtml?state=ACTIVE").follow(AGREEMENT).follow("审计卷");
        assertThat(official.words()).contains("签署后的变动", "SHA-256");
        long agreement = official.record();

        Person secretary = Person.signedIn(second, "kangdi", "zh");
        secretary.opens("/agreements/view.xhtml?id=" + agreement);
        assertThat(secretary.words()).doesNotContain("审计卷");
        assertThat(second.navigate("/inspections/dossier.xhtml?id=" + agreement).status()).isEqualTo(403);
    }

    @Test
    void anAuditorLooksIntoAFlagAndDismissesIt(Page browser) {
        Person auditor = Person.signedIn(browser, "auditor", "zh");
        auditor.opens("/inspections/flags.xhtml").press("check:do");
        browser.waitForURL("**/inspections/flags.xhtml*done=*");
        assertThat(auditor.sees().words()).contains("佐证材料雷同", "同一份文件用作 2 项备案的佐证材料");

        auditor.follow("成效文字雷同");
        assertThat(auditor.words()).contains("例行巡河（示例）");
        auditor.unfold("dismiss").press("dismiss:do");
        browser.locator(".err").waitFor();
        auditor.type("dismiss:reason", "每月例行巡河，情况确实相同").press("dismiss:do");
        browser.waitForURL("**/inspections/flag.xhtml*done=*");

        assertThat(auditor.sees().words()).contains("已消除", "每月例行巡河，情况确实相同");
        assertThat(auditor.isOffered("dismiss")).isFalse();
        auditor.opens("/inspections/flags.xhtml");
        assertThat(browser.locator("table").innerText()).contains("佐证材料雷同").doesNotContain("成效文字雷同");
        auditor.opens("/inspections/flags.xhtml?state=DISMISSED");
        assertThat(auditor.words()).contains("每月例行巡河，情况确实相同");
    }

    @Test
    void anOfficialSeesTheFlagsOfThePlaceAndANeighbourNone(Page first, Page second) {
        Person official = Person.signedIn(first, "township", "en");
        official.opens("/inspections/flags.xhtml").press("check:do");
        first.waitForURL("**/inspections/flags.xhtml*done=*");
        official.sees().follow("Same evidence");
        assertThat(official.isOffered("dismiss")).isFalse();
        long flag = official.record();

        Person neighbour = Person.signedIn(second, "township2", "en");
        neighbour.opens("/inspections/flag.xhtml?id=" + flag);
        assertThat(neighbour.heading()).isEqualTo("Not found");
    }
}
