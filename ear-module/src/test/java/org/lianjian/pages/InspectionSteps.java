package org.lianjian.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What is done to an engagement and its findings in the browser. */
public final class InspectionSteps {

    private static final FilePayload PROOF = new FilePayload("整改照片.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Person person;

    public InspectionSteps(Person person) {
        this.person = person;
    }

    /** Commissions an engagement that lets an auditor read all of a township from today on. */
    public long commission(String title, String township, String auditor) {
        person.opens("/inspections/form.xhtml").type("form:title", title);
        person.page().check("[id='form'] input[value='" + township + "']");
        person.page().check("[id='form'] input[value='" + auditor + "']");
        person.press("form:save");
        person.page().waitForURL("**/inspections/view.xhtml*");
        return person.sees().record();
    }

    /** Draws agreements at random; answers the addresses of their records. */
    public List<String> draw(long engagement, String title, int wanted) {
        person.opens("/inspections/draw.xhtml?engagement=" + engagement + "&kind=AGREEMENT").type("form:title", title)
                .type("form:wanted", String.valueOf(wanted)).press("form:draw");
        person.page().waitForURL("**/inspections/sample.xhtml*");
        Locator records = person.sees().page().locator("tbody a[href*='/agreements/view.xhtml']");
        return records.all().stream().map(link -> link.getAttribute("href")).toList();
    }

    /** Writes the papers of the sample on show, one after the other; the first notes an exception. */
    public void writePapers() {
        person.page().locator("a[href*='/inspections/paper.xhtml']").first().click();
        String result = "EXCEPTION";
        while (person.sees().page().locator("[id='form:saveAndGoOn']").count() > 0) {
            write(result).press("form:saveAndGoOn");
            person.page().waitForURL("**done=inspections.done.WRITE");
            result = "SATISFACTORY";
        }
        if (person.page().locator("[id='form:save']").count() > 0) {
            write(result).press("form:save");
            person.page().waitForURL("**/inspections/sample.xhtml*");
            person.sees();
        }
    }

    private Person write(String result) {
        return person.choose("form:result", result).type("form:checked", "当事方、签章、承诺与活动").type("form:note", "核对协议与备案。");
    }

    /** Issues a finding about an agreement to that of its parties; answers the record. */
    public long issue(long engagement, String title) {
        person.choose("form:severity", "SERIOUS").type("form:title", title).type("form:description", "承诺没有活动对应。")
                .type("form:rule", "协议约定的承诺应当履行").press("form:issue");
        person.page().waitForURL("**/findings/view.xhtml*");
        assertThat(person.sees().page().locator("a[href*='/inspections/view.xhtml?id=" + engagement + "']").count()).isPositive();
        return person.record();
    }

    /** Takes note of it from the work list. */
    public void acknowledge(String title) {
        person.opens("/index.xhtml");
        person.page().locator(".todo li", new Page.LocatorOptions().setHasText(title)).locator("a.what").click();
        person.sees().unfold("acknowledge").type("acknowledge:text", "收到").press("acknowledge:do");
        person.page().waitForURL("**done=findings.done.ACKNOWLEDGE");
        person.sees();
    }

    /** Claims that it is rectified: first without proof, which is refused, then with it. */
    public void claim(String what) {
        person.unfold("claim").type("claim:text", what).press("claim:do");
        person.page().locator(".err").waitFor();
        assertThat(person.sees().typed("claim:text")).isEqualTo(what);
        person.page().locator("[id='claim:evidence']").setInputFiles(PROOF);
        person.press("claim:do");
        person.page().waitForURL("**done=findings.done.CLAIM");
        person.sees();
    }

    /** Verifies the claim from the work list. */
    public void verify(String title) {
        person.opens("/index.xhtml");
        person.page().locator(".todo li", new Page.LocatorOptions().setHasText(title)).locator("a.what").click();
        person.sees().unfold("verify").type("verify:text", "现场查看属实").press("verify:do");
        person.page().waitForURL("**done=findings.done.VERIFY");
        person.sees();
    }

    /** Closes the engagement for good. */
    public void close(long engagement) {
        person.opens("/inspections/view.xhtml?id=" + engagement).unfold("close").type("close:reason", "问题已全部销号").press("close:do");
        person.page().waitForURL("**done=inspections.done.CLOSE");
        person.sees();
    }
}
