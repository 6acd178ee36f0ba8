package org.lianjian.rig;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds a Chromium and Chinese fonts: what {@code LIANJIAN_CHROMIUM} names, else what the system has, else what the system can install,
 * else (the browser only) the driver's own download. What cannot be had fails the tests with a reason; nothing is skipped.
 */
final class BrowserProvision {

    private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
            "google-chrome", "google-chrome-stable");

    private BrowserProvision() {
    }

    /** Empty where the driver has to download its own. */
    static Optional<Path> chromium() {
        String named = System.getenv("LIANJIAN_CHROMIUM");
        if (named != null && !named.isBlank()) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("LIANJIAN_CHROMIUM names " + named + ", which is no program");
            }
            return Optional.of(path);
        }
        Optional<Path> found = SystemPackages.onPath(NAMES);
        return found.isEmpty() && SystemPackages.install("chromium") ? SystemPackages.onPath(NAMES) : found;
    }

    static void ensureChineseFonts() {
        if (isWindowsOrMac() || hasChineseFonts() || SystemPackages.install("fontconfig", "fonts-noto-cjk") && hasChineseFonts()) {
            return;
        }
        throw new IllegalStateException("No Chinese font is installed, so that pages would show boxes: install fonts-noto-cjk or the like");
    }

    private static boolean hasChineseFonts() {
        return SystemPackages.onPath(List.of("fc-list")).isPresent() && !SystemPackages.output("fc-list", ":lang=zh").isBlank();
    }

    private static boolean isWindowsOrMac() {
        return !System.getProperty("os.name").startsWith("Linux");
    }
}
