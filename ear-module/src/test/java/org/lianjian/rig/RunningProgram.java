package org.lianjian.rig;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one-file program as a process of its own, with sample data, on a free port, with an empty data folder and this run's database. */
public record RunningProgram(Process process, String address, Path data, TestDatabase database) implements Closeable {

    /** The password of all sample accounts. */
    public static final String PASSWORD = "Journey-Huajie-2025";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LAST_LINES = 60;

    static RunningProgram start() {
        try {
            Path folder = Files.createDirectories(Path.of("target/journeys"));
            Path data = Files.createTempDirectory(folder, TestDatabase.kind() + "-").toAbsolutePath();
            TestDatabase database = TestDatabase.inFolder(data);
            int port = FreePorts.find(1).get(0);
            RunningProgram program = new RunningProgram(launch(data, database, port), "http://localhost:" + port + "/", data, database);
            Runtime.getRuntime().addShutdownHook(new Thread(program.process()::destroy));
            program.awaitReady();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started", e);
        }
    }

    /** Starts a further program with one setting that it is to refuse, on the embedded database, and waits for its end. */
    public static Refusal refused(String variable, String value) {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target/journeys")), "refused-").toAbsolutePath();
            Path console = console(data);
            Process process = command(Map.of("LIANJIAN_DATA", data.toString(), variable, value), console).start();
            process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join().destroyForcibly();
            return new Refusal(process.onExit().join().exitValue(), Files.readAllLines(console));
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started", e);
        }
    }

    private static Process launch(Path data, TestDatabase database, int port) throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "LIANJIAN_DATA", data.toString(),
                "LIANJIAN_HTTP_PORT", String.valueOf(port),
                "LIANJIAN_HTTP_ADDRESS", "127.0.0.1",
                "LIANJIAN_DEMO", "true",
                "LIANJIAN_DEMO_PASSWORD", PASSWORD));
        if (TestDatabase.isPostgresql()) {
            settings.put("LIANJIAN_DB_URL", database.url());
            settings.put("LIANJIAN_DB_USER", database.user());
            settings.put("LIANJIAN_DB_PASSWORD", database.password());
        }
        return command(settings, console(data)).start();
    }

    private static ProcessBuilder command(Map<String, String> settings, Path console) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-jar", "target/lianjian.jar");
        builder.environment().keySet().removeIf(name -> name.startsWith("LIANJIAN_"));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true).redirectOutput(console.toFile());
    }

    private void awaitReady() throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Files.readString(console(data)).contains("Lianjian is ready")) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The program did not become ready:\n" + lastWords());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the program starts", e);
        }
    }

    /** What the program printed, and the end of its log. */
    public String lastWords() {
        try {
            StringBuilder words = new StringBuilder(Files.readString(console(data)));
            Path log = data.resolve("logs/lianjian-0.log");
            if (Files.exists(log)) {
                List<String> lines = Files.readAllLines(log);
                Stream<String> last = lines.stream().skip(Math.max(0, lines.size() - LAST_LINES));
                words.append("… ").append(log).append('\n').append(String.join("\n", last.toList()));
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path console(Path data) {
        return data.resolveSibling(data.getFileName() + ".console.log");
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
        database.close();
    }

    /** How a program that would not start ended: its exit status and what it printed. */
    public record Refusal(int status, List<String> lines) {
    }
}
