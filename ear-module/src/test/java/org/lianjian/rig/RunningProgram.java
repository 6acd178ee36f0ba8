package org.lianjian.rig;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The one-file program as a process of its own, with sample data, on a free port, with an empty data folder and this run's database. */
public record RunningProgram(Process process, String address, Path data, TestDatabase database) implements Closeable {

    /** The password of all sample accounts. */
    public static final String PASSWORD = "Journey-2025-花街";

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LAST_LINES = 60;

    static RunningProgram start() {
        try {
            Path folder = Files.createDirectories(Path.of("target/journeys"));
            Path data = Files.createTempDirectory(folder, TestDatabase.kind() + "-").toAbsolutePath();
            TestDatabase database = TestDatabase.inFolder(data);
            int port = FreePorts.find(1).get(0);
            RunningProgram program = new RunningProgram(launch(data, database, port), "http://localhost:" + port + "/", data, database);
            program.awaitReady();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started", e);
        }
    }

    private static Process launch(Path data, TestDatabase database, int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-jar", "target/lianjian.jar");
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LIANJIAN_"));
        environment.put("LIANJIAN_DATA", data.toString());
        environment.put("LIANJIAN_HTTP_PORT", String.valueOf(port));
        environment.put("LIANJIAN_HTTP_ADDRESS", "127.0.0.1");
        environment.put("LIANJIAN_DEMO", "true");
        environment.put("LIANJIAN_DEMO_PASSWORD", PASSWORD);
        if (TestDatabase.isPostgresql()) {
            environment.put("LIANJIAN_DB_URL", database.url());
            environment.put("LIANJIAN_DB_USER", database.user());
            environment.put("LIANJIAN_DB_PASSWORD", database.password());
        }
        return builder.redirectErrorStream(true).redirectOutput(console(data).toFile()).start();
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
}
