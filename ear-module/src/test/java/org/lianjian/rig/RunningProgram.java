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
public final class RunningProgram implements Closeable {

    /** The password of all sample accounts. */
    public static final String PASSWORD = "Journey-Huajie-2025";

    /** A program that runs for a minute or two starts in half the time when it does not compile what it does often as well as it could. */
    static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";
    /** The option that takes that back, for programs that are measured. */
    public static final String LONG_LIVED = "-XX:TieredStopAtLevel=4";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int port;
    private final Path data;
    private final TestDatabase database;
    private final boolean demo;
    private final List<String> options;
    private Process process;

    private RunningProgram(int port, Path data, TestDatabase database, boolean demo, List<String> options) {
        this.port = port;
        this.data = data;
        this.database = database;
        this.demo = demo;
        this.options = options;
    }

    /** Starts one on a new database, with sample data. */
    public static RunningProgram start() {
        Path data = newFolder();
        return start(data, TestDatabase.inFolder(data), true);
    }

    /** Starts one on a new and empty database. */
    public static RunningProgram startEmpty() {
        Path data = newFolder();
        return start(data, TestDatabase.inFolder(data), false);
    }

    /** Starts one on a given database and data folder, which may be those of an earlier one, with sample data and with these options of the JVM. */
    public static RunningProgram startIn(Path data, TestDatabase database, String... options) {
        try {
            return start(Files.createDirectories(data).toAbsolutePath(), database, true, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a further node on the same database, with the same keys. */
    public RunningProgram startBeside() {
        return startBeside("faces.key", "log.key");
    }

    /** Starts a further node with the same keys and these options of the JVM. */
    public RunningProgram startBeside(List<String> more) {
        return start(folderWith("faces.key", "log.key"), database, false, more.toArray(String[]::new));
    }

    /** Starts a further node that shares only those files of keys and makes the others itself. */
    public RunningProgram startBeside(String... keys) {
        return start(folderWith(keys), database, false);
    }

    private Path folderWith(String... keys) {
        Path folder = newFolder();
        try {
            for (String key : keys) {
                Files.copy(data.resolve(key), folder.resolve(key));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createDirectories(Path.of("target/journeys"));
            return Files.createTempDirectory(folder, TestDatabase.kind() + "-").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningProgram start(Path data, TestDatabase database, boolean demo, String... options) {
        try {
            RunningProgram program = new RunningProgram(FreePorts.find(1).get(0), data, database, demo, List.of(options));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> program.process.destroy()));
            program.launch();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started", e);
        }
    }

    /** Starts a further program with one setting that it is to refuse, on the embedded database, and waits for its end. */
    public static Refusal refused(String variable, String value) {
        Path data = newFolder();
        try {
            Path console = ProgramWords.console(data);
            Process process = command(Map.of("LIANJIAN_DATA", data.toString(), variable, value), List.of(), console).start();
            process.onExit().completeOnTimeout(process, PATIENCE.toSeconds(), TimeUnit.SECONDS).join().destroyForcibly();
            return new Refusal(process.onExit().join().exitValue(), Files.readAllLines(console));
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started", e);
        }
    }

    /** Where it answers; ends in a slash. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** Stops it as Ctrl-C does and starts it again on the same data. */
    public void restart() {
        restartAfter(() -> { });
    }

    /** The same with something done in between. */
    public void restartAfter(Runnable work) {
        stop();
        work.run();
        try {
            launch();
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be started again", e);
        }
    }

    /** Kills it as a loss of power would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Its database. */
    public TestDatabase database() {
        return database;
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    private void launch() throws IOException {
        Map<String, String> settings = new HashMap<>(Map.of(
                "LIANJIAN_DATA", data.toString(),
                "LIANJIAN_HTTP_PORT", String.valueOf(port),
                "LIANJIAN_HTTP_ADDRESS", "127.0.0.1",
                "LIANJIAN_DEMO", String.valueOf(demo),
                "LIANJIAN_DEMO_PASSWORD", PASSWORD));
        if (database.isOnServer()) {
            settings.put("LIANJIAN_DB_URL", database.url());
            settings.put("LIANJIAN_DB_USER", database.user());
            settings.put("LIANJIAN_DB_PASSWORD", database.password());
        }
        process = command(settings, options, ProgramWords.console(data)).start();
        awaitReady();
    }

    private static ProcessBuilder command(Map<String, String> settings, List<String> options, Path console) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(Stream.of(List.of(java, "-Xmx768m", "-XX:+UseSerialGC", SHORT_LIVED), options,
                List.of("-jar", "target/lianjian.jar")).flatMap(List::stream).toList());
        builder.environment().keySet().removeIf(name -> name.startsWith("LIANJIAN_"));
        builder.environment().putAll(settings);
        return builder.redirectErrorStream(true).redirectOutput(console.toFile());
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!printed().contains("Lianjian is ready")) {
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

    /** What the program has printed since its last start. */
    public String printed() {
        return new ProgramWords(data).printed();
    }

    /** What the program printed, and the end of its log. */
    public String lastWords() {
        return new ProgramWords(data).last();
    }

    /** Stops it as Ctrl-C does. */
    public void stop() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        stop();
        database.close();
    }

    /** How a program that would not start ended: its exit status and what it printed. */
    public record Refusal(int status, List<String> lines) {
    }
}
