package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Chromium;
import org.lianjian.rig.Journey;
import org.lianjian.rig.RunningProgram;

/** An official archives a terminated agreement, and an official of another installation checks and reads the package there. */
@AboutPages
@Journey
class ArchiveIT {

    @Test
    void aPackageIsMadeHereAndReadElsewhere(Page first, Page second, Chromium chromium) throws IOException {
        Path archive = archived(Person.signedIn(first, "township", "zh"));
        String key = keyOfTheLog(Person.signedIn(second, "logadmin", "zh"));
        try (RunningProgram elsewhere = RunningProgram.start()) {
            Page page = new Chromium(chromium.playwright(), chromium.browser(), elsewhere.address()).newContext("zh-CN").newPage();
            Person neighbour = Person.signedIn(page, "township2", "zh");
            checkWithoutTheKey(neighbour, archive);
            receive(neighbour, archive, key);
            readTheRecords(neighbour);
        }
    }

    @Test
    void aMunicipalOfficialLooksForAPerson(Page page) {
        Person city = Person.signedIn(page, "city", "en");
        city.opens("/archives/personal.xhtml").type("form:name", "示例查无此人").press("form:find");
        page.getByText("Nothing was found about this person").waitFor();
        city.sees();
        String signatory = "示例签署人";
        city.type("form:name", signatory).press("form:find");
        page.waitForLoadState();
        city.sees();
    }

    private static Path archived(Person official) {
        official.opens("/agreements/list.xhtml?state=TERMINATED");
        official.page().locator("tbody a").first().click();
        official.sees().unfold("archive-make").press("archive-make:do");
        official.page().waitForURL("**/archives/view.xhtml*done=archives.done.MADE*");
        assertThat(official.sees().words()).contains("J001-WS·", "真实性", "完整性", "可用性", "安全性", "通过").doesNotContain("不通过");
        Download taken = official.page().waitForDownload(() -> official.page().locator("form[data-download] button").first().click());
        Path file = Path.of("target/journeys", "package-" + System.nanoTime() + ".zip");
        taken.saveAs(file);
        return file;
    }

    private static String keyOfTheLog(Person keeper) {
        keeper.opens("/audit/log.xhtml");
        return keeper.page().locator("pre.note").last().innerText().strip();
    }

    private static void checkWithoutTheKey(Person neighbour, Path archive) {
        neighbour.opens("/archives/receive.xhtml");
        neighbour.page().setInputFiles("[id='form:package']", archive);
        neighbour.press("form:inspect");
        neighbour.page().locator("#check").waitFor();
        assertThat(neighbour.sees().words()).contains("公钥与另行取得的一致", "不在您给出的公钥之内", "不通过");
    }

    private static void receive(Person neighbour, Path archive, String key) {
        neighbour.page().setInputFiles("[id='form:package']", archive);
        neighbour.type("form:key", key).press("form:receive");
        neighbour.page().waitForURL("**/archives/view.xhtml*done=archives.done.RECEIVED*");
        assertThat(neighbour.sees().words()).contains("只供查看", "外来接收", "协议终止");
    }

    private static void readTheRecords(Person neighbour) {
        neighbour.page().locator("#records a").first().click();
        assertThat(neighbour.sees().words()).contains("归档内容，只读", "承诺事项", "签署", "已终止");
    }
}
