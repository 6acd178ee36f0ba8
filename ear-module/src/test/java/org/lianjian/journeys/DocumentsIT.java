package org.lianjian.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.lianjian.pages.Person;
import org.lianjian.rig.AboutPages;
import org.lianjian.rig.Journey;
import org.lianjian.systems.WordText;

/** From the agreement to its paper in three formats, and from a faulty template to the right one. */
@AboutPages
@Journey
class DocumentsIT {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void anAgreementIsTakenAsWordPdfAndOfd(Page browser) throws IOException {
        Person secretary = Person.signedIn(browser, "kangdi", "zh");
        secretary.opens("/agreements/list.xhtml?state=ACTIVE").follow("急救课进村结对共建协议（示例）");

        assertThat(taken(browser, "Word")).startsWith("PK").endsWith(".docx");
        assertThat(taken(browser, "PDF")).startsWith("%PDF").endsWith(".pdf");
        assertThat(taken(browser, "OFD")).startsWith("PK").endsWith(".ofd");
    }

    /** The first bytes of the file and its name. */
    private static String taken(Page browser, String format) throws IOException {
        Download download = browser.waitForDownload(() -> browser.getByLabel("共建协议（" + format + "）").click());
        assertThat(download.suggestedFilename()).contains("花结〔").contains("急救课进村结对共建协议（示例）");
        return new String(Files.readAllBytes(download.path()), 0, 5, StandardCharsets.ISO_8859_1) + " " + download.suggestedFilename();
    }

    @Test
    void anOfficialBringsATemplateIsToldOfAnUnknownNameAndCorrectsIt(Page browser) throws IOException {
        Person official = Person.signedIn(browser, "township", "zh");
        official.opens("/documents/templates.xhtml");
        byte[] own = Files.readAllBytes(builtIn(browser));

        bring(official, WordText.changed(own, xml -> xml.replace("共建活动记录表", "{{表名}}")));
        browser.locator(".err").waitFor();
        assertThat(official.errors()).singleElement().asString().contains("表名", "不存在");

        bring(official, WordText.changed(own, xml -> xml.replace("共建活动记录表", "花街镇活动记录表")));
        browser.waitForURL("**/documents/templates.xhtml*done=*");
        assertThat(official.sees().words()).contains("使用花街镇的模板，第 1 版", "花街镇样式.docx", "按镇里要求");
    }

    private static Path builtIn(Page browser) {
        return browser.waitForDownload(() -> browser.locator("a[href$='/templates/activity-record.docx']").click()).path();
    }

    private static void bring(Person official, byte[] file) {
        official.choose("form:kind", "ACTIVITY_RECORD").type("form:note", "按镇里要求");
        official.page().locator("[id='form:file']").setInputFiles(new FilePayload("花街镇样式.docx", WORD, file));
        official.press("form:bring");
    }
}
