package org.lianjian.pages;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is done to an agreement in the browser. */
public final class AgreementSteps {

    private static final FilePayload SCAN = new FilePayload("签章页.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Person person;

    public AgreementSteps(Person person) {
        this.person = person;
    }

    /** Drafts an agreement of a village and an enterprise, the second party looked up, and submits it. */
    public long draftAndSubmit(String title, String partner) {
        return draft(title, partner, "form:submit");
    }

    /** Drafts one and saves it. */
    public long draft(String title, String partner) {
        return draft(title, partner, "form:save");
    }

    private long draft(String title, String partner, String button) {
        person.opens("/agreements/form.xhtml").choose("form:kind", "VILLAGE_ENTERPRISE").type("form:title", title)
                .lookUp("form:parties:1:organizationId", partner)
                .type("form:commitments:0:measure", "技能讲座").type("form:commitments:0:target", "4").type("form:commitments:0:unit", "场")
                .press(button);
        person.page().waitForURL("**/agreements/view.xhtml*");
        return person.sees().record();
    }

    /** Approves it. */
    public void approve(long id) {
        person.opens("/agreements/view.xhtml?id=" + id).unfold("approve").press("approve:do");
        person.page().waitForURL("**done=agreements.done.APPROVE");
        person.sees();
    }

    /** Registers the signature of the next party. */
    public void sign(long id, String signatory) {
        person.opens("/agreements/view.xhtml?id=" + id).unfold("sign");
        person.page().locator("[id='sign:organizationId'] option:not([value=''])").first().evaluate("option => { option.selected = true; }");
        person.type("sign:signatory", signatory).type("sign:title", "党支部书记").type("sign:signedOn", today());
        person.page().setInputFiles("[id='sign:scan']", SCAN);
        person.press("sign:do");
        person.page().waitForURL("**done=agreements.done.SIGN");
        person.sees();
    }

    /** Lets it begin. */
    public void activate(long id) {
        person.opens("/agreements/view.xhtml?id=" + id).unfold("activate").press("activate:do");
        person.page().waitForURL("**done=agreements.done.ACTIVATE");
        person.sees();
    }

    private static String today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    }
}
