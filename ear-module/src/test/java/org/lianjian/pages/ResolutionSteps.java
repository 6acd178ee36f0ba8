package org.lianjian.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** What is done about resolutions in the browser. */
public final class ResolutionSteps {

    private static final String VIEW = "/resolutions/view.xhtml?id=";
    private static final FilePayload PROOF = new FilePayload("证明.pdf", "application/pdf",
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Person person;

    public ResolutionSteps(Person person) {
        this.person = person;
    }

    /** Looks a resolution up in the list; answers it. */
    public long find(String words) {
        person.opens("/resolutions/list.xhtml?q=" + words).follow(words);
        return person.record();
    }

    /** Claims that it is done: first without a file, which is refused without losing what was typed, then with one. */
    public void claim(long resolution, String proof) {
        person.opens(VIEW + resolution).unfold("claim").type("claim:proof", proof).press("claim:do");
        person.page().locator(".err").waitFor();
        person.sees();
        person.page().setInputFiles("[id='claim:evidence']", PROOF);
        person.press("claim:do");
        arrive("CLAIM");
    }

    /** Finds it done. */
    public void verify(long resolution) {
        person.opens(VIEW + resolution).unfold("verify").press("verify:do");
        arrive("VERIFY");
    }

    private void arrive(String done) {
        person.page().waitForURL("**done=resolutions.done." + done, new Page.WaitForURLOptions().setTimeout(20_000));
        person.sees();
    }
}
