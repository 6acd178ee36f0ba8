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

/** Programs of the system that tests need: those that are there, else those that Debian's packages bring, which only root can install. */
final class SystemPackages {

    private static final System.Logger LOG = System.getLogger(SystemPackages.class.getName());

    private SystemPackages() {
    }

    /** The first of them that is there. */
    static Optional<Path> onPath(List<String> names) {
        List<String> folders = Arrays.asList((System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin").split(File.pathSeparator));
        return names.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** The program, installed if need be. */
    static Path demand(String program) {
        return onPath(List.of(program)).or(() -> install(program) ? onPath(List.of(program)) : Optional.empty()).orElseThrow(() ->
                new IllegalStateException("There is no " + program + " on this machine: install it (on Debian: apt-get install " + program + ")"));
    }

    static boolean install(String... packages) {
        if (!"root".equals(System.getProperty("user.name")) || onPath(List.of("apt-get")).isEmpty()) {
            return false;
        }
        String wanted = String.join(" ", packages);
        LOG.log(System.Logger.Level.INFO, () -> "Installing " + wanted);
        output("sh", "-c", "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends " + wanted);
        return true;
    }

    static String output(String... command) {
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
