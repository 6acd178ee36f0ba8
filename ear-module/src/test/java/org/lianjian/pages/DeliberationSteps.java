package org.lianjian.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What is done about meetings in the browser. */
public final class DeliberationSteps {

    private static final String VIEW = "/deliberations/view.xhtml?id=";

    private final Person person;

    public DeliberationSteps(Person person) {
        this.person = person;
    }

    /** Plans a monthly series under the agreement with that title; answers the series. */
    public long planSeries(String agreement, String name) {
        person.opens("/deliberations/series-form.xhtml").follow(agreement).type("form:name", name).type("form:place", "村文化礼堂")
                .press("form:save");
        person.page().waitForURL("**/deliberations/series-view.xhtml*");
        return person.sees().record();
    }

    /** Convenes the next meeting of a series for today; answers the meeting. */
    public long conveneForToday(long series, String title) {
        person.opens("/deliberations/series-view.xhtml?id=" + series);
        person.page().locator("a[href*='form.xhtml?series=']").click();
        person.sees().type("form:title", title).type("form:heldOn", today().toString()).type("form:topicsUntil", today().toString())
                .press("form:save");
        return arrive("CONVENE");
    }

    /** Proposes a topic. */
    public void propose(long meeting, String topic) {
        person.opens(VIEW + meeting).unfold("propose").type("propose:title", topic).type("propose:explanation", "请大家商量").press("propose:do");
        arrive("PROPOSE_TOPIC");
    }

    /** Sets the agenda: all topics in the order in which they were proposed. */
    public void setAgenda(long meeting) {
        person.opens("/deliberations/agenda.xhtml?id=" + meeting).press("form:save");
        arrive("SET_AGENDA");
    }

    /** Records one delegate of each participant as present. */
    public void recordAttendance(long meeting) {
        person.opens("/deliberations/attendance.xhtml?id=" + meeting);
        int lines = person.page().locator("fieldset").count();
        for (int line = 0; line < lines; line++) {
            person.type("form:lines:" + line + ":name", "示例代表").type("form:lines:" + line + ":title", "委员");
        }
        person.press("form:save");
        arrive("RECORD_ATTENDANCE");
    }

    /** Notes that it was held. */
    public void hold(long meeting) {
        step(meeting, "hold", "HOLD");
    }

    /** Writes the minutes of every item: what became of earlier resolutions, and the outcome of each topic. */
    public void writeAll(long meeting, String outcome) {
        for (String item : items(meeting)) {
            person.opens(item);
            boolean followUp = person.page().locator("[id='form:followUp']").count() > 0;
            person.type(followUp ? "form:followUp" : "form:outcome", followUp ? "正在办理" : outcome).press("form:save");
            arrive("WRITE_MINUTES");
        }
    }

    /** Adds a resolution to the minutes of the last item, which the first participant named is to carry out. */
    public void resolve(long meeting, String text) {
        List<String> items = items(meeting);
        person.opens(items.get(items.size() - 1)).press("form:add");
        person.page().locator("[id='form:resolutions:0:text']").waitFor();
        person.type("form:resolutions:0:text", text).type("form:resolutions:0:measure", "通过验收");
        person.page().locator("[id='form:resolutions:0:ownerOrganizationId'] option:not([value=''])").first()
                .evaluate("option => { option.selected = true; }");
        person.type("form:resolutions:0:ownerPerson", "示例责任人").type("form:resolutions:0:due", today().plusMonths(1).toString())
                .press("form:save");
        arrive("WRITE_MINUTES");
    }

    /** The addresses at which the items are written about, in the order of the agenda. */
    public List<String> items(long meeting) {
        person.opens(VIEW + meeting);
        return person.page().locator("a[href*='minutes.xhtml']").all().stream().map(DeliberationSteps::address).toList();
    }

    /** Lays the minutes before the parties. */
    public void circulate(long meeting) {
        step(meeting, "circulate", "CIRCULATE");
    }

    /** Confirms the minutes for one's own organisation. */
    public void confirm(long meeting) {
        step(meeting, "confirm", "CONFIRM");
    }

    /** Issues them. */
    public void issue(long meeting) {
        step(meeting, "issue", "ISSUE");
    }

    private void step(long meeting, String id, String done) {
        person.opens(VIEW + meeting).unfold(id).press(id + ":do");
        arrive(done);
    }

    private long arrive(String done) {
        person.page().waitForURL("**done=deliberations.done." + done, new Page.WaitForURLOptions().setTimeout(20_000));
        return person.sees().record();
    }

    private static String address(Locator link) {
        return link.getAttribute("href");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
