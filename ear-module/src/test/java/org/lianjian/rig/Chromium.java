package org.lianjian.rig;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The browser of the journeys: headless, one for all tests, a fresh context for each. */
public record Chromium(Playwright playwright, Browser browser, String address) implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-dev-shm-usage");

    /** Starts one whose visitors find the program there. */
    public static Chromium start(String address) {
        BrowserProvision.ensureChineseFonts();
        Optional<Path> installed = BrowserProvision.chromium();
        CreateOptions driver = new CreateOptions();
        LaunchOptions options = new LaunchOptions().setHeadless(true).setArgs(FLAGS);
        if (installed.isPresent()) {
            driver.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            options.setExecutablePath(installed.get());
        }
        Playwright playwright = Playwright.create(driver);
        return new Chromium(playwright, playwright.chromium().launch(options), address);
    }

    /** A visitor with cookies of their own, who prefers the language; pages navigate relative to the program's address. */
    public BrowserContext newContext(String language) {
        return browser.newContext(new NewContextOptions().setLocale(language).setTimezoneId("Asia/Shanghai").setBaseURL(address)
                // A proxy that is tried out has a certificate that nobody vouches for.
                .setIgnoreHTTPSErrors(address.startsWith("https:")));
    }

    void photograph(Path folder, String name) {
        int number = 0;
        for (BrowserContext context : browser.contexts()) {
            for (Page page : context.pages()) {
                page.screenshot(new ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + "-" + ++number + ".png")));
            }
        }
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
