package org.lianjian.rig;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One of several programs on one database, set up as {@code config/cluster/README.md} says; each start may be that of another version. */
public final class ClusterNode implements Closeable {

    /** The program as it was built. */
    public static final Path PROGRAM = Path.of("target/lianjian.jar");

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final int port = FreePorts.find(1).get(0);
    private final Path console;
    private final Map<String, String> settings;
    private Process process;

    /** One that has not started yet, with a folder of its own. */
    public ClusterNode(Path folder, Map<String, String> shared) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console = folder.resolve("console.log");
        settings = new HashMap<>(shared);
        settings.putAll(Map.of("LIANJIAN_DATA", folder.toString(), "LIANJIAN_HTTP_PORT", String.valueOf(port), "LIANJIAN_HTTP_ADDRESS", "127.0.0.1"));
    }

    /** The settings that lead to a database. */
    public static Map<String, String> on(TestDatabase database) {
        return Map.of("LIANJIAN_DB_URL", database.url(), "LIANJIAN_DB_USER", database.user(), "LIANJIAN_DB_PASSWORD", database.password());
    }

    /** Where it listens. */
    public String socket() {
        return "127.0.0.1:" + port;
    }

    /** Starts a version of the program and waits until it is ready. */
    public ClusterNode start(Path program) {
        launch(program);
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed().contains("Lianjian is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The node did not become ready:\n" + printed());
            }
            pause();
        }
        return this;
    }

    /** Starts a version of the program that is to refuse, and answers what it printed. */
    public String refusal(Path program) {
        launch(program);
        process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
            throw new IllegalStateException("The node did not refuse to start:\n" + printed());
        }
        return printed();
    }

    private void launch(Path program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx768m", "-XX:+UseSerialGC", RunningProgram.SHORT_LIVED, "-jar", program.toString());
        builder.environment().keySet().removeIf(name -> name.startsWith("LIANJIAN_"));
        builder.environment().putAll(settings);
        try {
            process = builder.redirectErrorStream(true).redirectOutput(console.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException("The node cannot be started", e);
        }
        Process started = process;
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a node starts", e);
        }
    }

    /** What it has printed since its last start. */
    public String printed() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kills it as a loss of power would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to stop, as systemd does, and answers how long that took. */
    public Duration stop() {
        Instant asked = Instant.now();
        process.destroy();
        process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (process.isAlive()) {
            process.destroyForcibly();
            throw new IllegalStateException("The node did not stop:\n" + printed());
        }
        return Duration.between(asked, Instant.now());
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
