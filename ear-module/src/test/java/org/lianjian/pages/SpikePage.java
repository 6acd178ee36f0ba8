package org.lianjian.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The trial page. */
public record SpikePage(Page page) {

    public static SpikePage open(Page page) {
        page.navigate("spike/list.xhtml");
        return new SpikePage(page);
    }

    public void add(String text) {
        page.locator("id=form:text").fill(text);
        page.locator("id=form:add").click();
    }

    public Locator row(String text) {
        return page.locator("td", new Page.LocatorOptions().setHasText(text));
    }
}
