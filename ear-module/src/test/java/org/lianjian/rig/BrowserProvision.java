package org.lianjian.rig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds a Chromium and Chinese fonts: what {@code LIANJIAN_CHROMIUM} names, else what the system has, else what the system can install,
 * else (the browser only) the driver's own download. What cannot be had fails the tests with a reason; nothing is skipped.
 */
final class BrowserProvision {

    private static final System.Logger LOG = System.getLogger(BrowserProvision.class.getName());
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

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
        Optional<Path> found = onPath(NAMES);
        return found.isEmpty() && install("chromium") ? onPath(NAMES) : found;
    }

    static void ensureChineseFonts() {
        if (isWindowsOrMac() || hasChineseFonts() || install("fontconfig", "fonts-noto-cjk") && hasChineseFonts()) {
            return;
        }
        throw new IllegalStateException("No Chinese font is installed, so that pages would show boxes: install fonts-noto-cjk or the like");
    }

    private static boolean hasChineseFonts() {
        return onPath(List.of("fc-list")).isPresent() && !output("fc-list", ":lang=zh").isBlank();
    }

    private static boolean isWindowsOrMac() {
        return !System.getProperty("os.name").startsWith("Linux");
    }

    private static Optional<Path> onPath(List<String> names) {
        List<String> folders = Arrays.asList(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return names.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    private static boolean install(String... packages) {
        if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
            return false;
        }
        String wanted = String.join(" ", packages);
        LOG.log(System.Logger.Level.INFO, () -> "Installing " + wanted);
        output("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends " + wanted);
        return true;
    }

    private static String output(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
