package org.lianjian.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;

/** What is done with needs, resources and projects in the browser. */
public final class CooperationSteps {

    private static final String VIEW = "/cooperation/projects/view.xhtml?id=";
    private static final String MILESTONE = "第一期";

    private final Person person;

    public CooperationSteps(Person person) {
        this.person = person;
    }

    /** Writes down and publishes a need ({@code NEED}) or a resource ({@code RESOURCE}) from today for a month. */
    public long publish(String side, String title, String quantity) {
        person.opens("/cooperation/listings/form.xhtml?side=" + side).choose("form:category", "TRAINING").type("form:title", title)
                .type("form:quantity", quantity).type("form:unit", "人次").type("form:from", today().toString())
                .type("form:to", today().plusDays(30).toString()).press("form:publish");
        return recordAfter("**/cooperation/listings/view.xhtml*");
    }

    /** Proposes a project for a need and what is suggested for it; the first party of the agreement carries it out. */
    public long proposeFor(long need, String suggested, String agreement, String title) {
        Page page = person.opens("/cooperation/listings/view.xhtml?id=" + need).page();
        page.locator("article", new Page.LocatorOptions().setHasText(suggested)).locator("a[href*='/projects/form.xhtml']").click();
        Locator choice = page.locator("a.what", new Page.LocatorOptions().setHasText(agreement));
        if (choice.count() > 0) {
            person.sees();
            choice.first().click();
        }
        person.sees().type("form:title", title).type("form:budget", "2400").type("form:milestones:0:title", MILESTONE)
                .type("form:milestones:0:due", today().toString());
        page.check("[id='form:performers:0:ticked']");
        person.press("form:save");
        return recordAfter("**/cooperation/projects/view.xhtml*");
    }

    /** Agrees for the own organisation. */
    public void agree(long id) {
        step(id, "agree", "AGREE");
    }

    public void start(long id) {
        step(id, "start", "START");
    }

    /** Enters what was paid today. */
    public void pay(long id, String amount, String payer, String payee, String voucher) {
        person.opens(VIEW + id).unfold("enter").choose("enter:kind", "PAID").type("enter:amount", amount).choose("enter:payerId", payer)
                .choose("enter:payeeId", payee).type("enter:account", "村集体账户").type("enter:voucher", voucher);
        done("enter", "ENTER_MONEY");
    }

    /** Notes that the milestone is reached, and claims the project done with one of the first promise. */
    public void finish(long id) {
        person.opens(VIEW + id).unfold("mark").choose("mark:milestoneId", MILESTONE).type("mark:doneOn", today().toString());
        done("mark", "MARK_MILESTONE");
        person.opens(VIEW + id).unfold("complete").type("complete:outcome", "学员都结业了。").type("complete:commitments:0:quantity", "1");
        done("complete", "COMPLETE");
    }

    public void accept(long id) {
        step(id, "accept", "ACCEPT");
    }

    private void step(long id, String step, String name) {
        person.opens(VIEW + id).unfold(step);
        done(step, name);
    }

    private void done(String step, String name) {
        person.press(step + ":do");
        person.page().waitForURL("**done=projects.done." + name);
        person.sees();
    }

    private long recordAfter(String address) {
        person.page().waitForURL(address);
        return person.sees().record();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
