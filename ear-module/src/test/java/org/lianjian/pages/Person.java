package org.lianjian.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.lianjian.rig.RunningProgram;
import org.lianjian.rig.TestDatabase;

/** Somebody at a browser. Finds things by their ids, so that the same steps work in both languages; every page passed is checked for access. */
public final class Person {

    private static final String SIGN_IN = "LJSESSION";
    private static final Map<String, List<Cookie>> SIGNED_IN = new ConcurrentHashMap<>();

    private final Page page;

    private Person(Page page) {
        this.page = page;
    }

    /** Somebody who is signed in with a sample account, in Chinese or English: as left before, for a password takes long to check, or else anew. */
    public static Person signedIn(Page page, String username, String language) {
        page.context().addCookies(SIGNED_IN.getOrDefault(username, List.of()));
        page.navigate("/language?to=" + language);
        Person person = new Person(page);
        if (page.locator("[id='form:password']").count() > 0) {
            page.navigate("/sign-in.xhtml");
            person.type("form:username", username).type("form:password", RunningProgram.PASSWORD).press("form:signIn");
            page.waitForURL("**/index.xhtml*");
            SIGNED_IN.put(username, page.context().cookies().stream().filter(cookie -> SIGN_IN.equals(cookie.name)).toList());
        }
        return person.sees();
    }

    /** Somebody who has not signed in. */
    public static Person at(Page page) {
        return new Person(page);
    }

    /** Opens an address. */
    public Person opens(String address) {
        page.navigate(address);
        return sees();
    }

    /** Types into an input. */
    public Person type(String id, String text) {
        byId(id).fill(text);
        return this;
    }

    /** Chooses from a list. */
    public Person choose(String id, String value) {
        byId(id).selectOption(value);
        return this;
    }

    /** Looks an organisation up by typing and takes the one found. */
    public Person lookUp(String id, String typed) {
        byId(id + "_input").click();
        byId(id + "_input").pressSequentially(typed);
        // Chinese characters come without key strokes here; an input method sends them, and the type-ahead waits for one.
        page.keyboard().press("Space");
        Locator found = page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText(typed)).first();
        page.waitForResponse(answer -> "POST".equals(answer.request().method()), found::click);
        return this;
    }

    /** Presses a button. */
    public Person press(String id) {
        byId(id).click();
        return this;
    }

    /** Unfolds a step. */
    public Person unfold(String step) {
        page.locator("[id='" + step + "-panel'] > summary").click();
        return this;
    }

    /** Follows a link by its words. */
    public Person follow(String words) {
        page.locator("a", new Page.LocatorOptions().setHasText(words)).first().click();
        return sees();
    }

    /** The present page, checked for access; once, with the embedded database, as what is found there depends on no database. */
    public Person sees() {
        page.waitForLoadState();
        if (!TestDatabase.isPostgresql()) {
            List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
            assertThat(violations).as(page.url()).extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml()).isEmpty();
        }
        return this;
    }

    /** Whether the step is offered. */
    public boolean isOffered(String step) {
        return page.locator("[id='" + step + "-panel'], form[id='" + step + "']").count() > 0;
    }

    /** What the page says has been done. */
    public String notice() {
        return page.locator(".notice.ok").first().innerText();
    }

    /** The messages of the error summary. */
    public List<String> errors() {
        return page.locator(".err li").allInnerTexts();
    }

    /** All words of the page. */
    public String words() {
        return page.locator("main").innerText();
    }

    /** The heading. */
    public String heading() {
        return page.locator("h1").innerText();
    }

    /** What stands in an input. */
    public String typed(String id) {
        return byId(id).inputValue();
    }

    /** The number of the record in the address. */
    public long record() {
        return Long.parseLong(page.url().replaceAll(".*[?&]id=(\\d+).*", "$1"));
    }

    /** The page itself, for what this class has no word for. */
    public Page page() {
        return page;
    }

    private Locator byId(String id) {
        return page.locator("[id='" + id + "']");
    }
}
