package org.lianjian.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.lianjian.rig.Sheets;

/** Bringing sheets in, in the browser. */
public final class ImportSteps {

    private static final String LIST = "/exchange/list.xhtml";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int PATIENCE = 30_000;

    private final Person person;

    public ImportSteps(Person person) {
        this.person = person;
    }

    /** Downloads a template; answers its headings. */
    public List<String> headings(String kind) {
        person.opens(LIST);
        return Sheets.first(download("a[href$='/templates/" + kind + ".xlsx']")).get(0);
    }

    /** Brings a workbook; answers the run. */
    public long upload(String kind, String fileName, List<List<String>> rows) {
        person.opens(LIST).choose("form:kind", kind);
        person.page().setInputFiles("[id='form:file']", new FilePayload(fileName, WORKBOOK, Sheets.of(rows)));
        person.press("form:upload");
        arrive("UPLOAD");
        return person.record();
    }

    /** Says what a column of the file is. */
    public void takeFor(int position, String column) {
        person.choose("form:columns:" + position + ":column", column);
    }

    /** Lets every row be checked and waits for what comes of it. */
    public void check() {
        person.press("form:check");
        seesFigures("[id='refused']");
    }

    /** Confirms that all is written, and waits until it is. */
    public void confirmAll() {
        person.unfold("all").press("all:do");
        seesFigures("[id='records']");
    }

    /** Gives up. */
    public void giveUp() {
        person.unfold("cancel").press("cancel:do");
        arrive("CANCEL");
    }

    /** One of the figures of the summary: {@code created}, {@code changed}, {@code unchanged}, {@code refused}. */
    public int figure(String name) {
        return Integer.parseInt(person.page().locator("[id='" + name + "']").innerText());
    }

    /** What is listed as wrong, one line for each: cell, column, content, message. */
    public List<String> faults() {
        return person.page().locator("#faults tbody tr").allInnerTexts();
    }

    /** Downloads the workbook that marks the faults; answers its list of them. */
    public List<List<String>> markedWorkbook() {
        return Sheets.last(download("a[href$='/faults.xlsx']"));
    }

    private byte[] download(String link) {
        Download download = person.page().waitForDownload(() -> person.page().locator(link).first().click());
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seesFigures(String sign) {
        person.page().locator(sign).waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE));
        person.sees();
    }

    private void arrive(String done) {
        person.page().waitForURL("**done=exchange.done." + done, new Page.WaitForURLOptions().setTimeout(PATIENCE));
        person.sees();
    }
}
