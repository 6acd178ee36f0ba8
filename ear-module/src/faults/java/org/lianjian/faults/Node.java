package org.lianjian.faults;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianjian.rig.RunningProgram;

/** One node: the one-file program, its way to the database, and its clock. */
final class Node {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern EXPIRY = Pattern.compile("Max-Age=(\\d+); Expires=([^;]+)");
    private static final DateTimeFormatter COOKIE_DATE = DateTimeFormatter.ofPattern("EEE, dd-MMM-yyyy HH:mm:ss zzz", Locale.ENGLISH);
    private static final int NEARLY = 5;
    private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final int port;
    private final Path data;
    private final Forwarder way;
    private final Optional<Path> skew;
    private Process process;
    private volatile boolean starting;

    Node(String name, int port, Path data, Forwarder way, Optional<Path> skew) throws IOException {
        this.name = name;
        this.port = port;
        this.data = data;
        this.way = way;
        this.skew = skew;
        Files.createDirectories(data);
        clock(0);
    }

    /** The library that changes what a program takes for the time, if the machine has it; the one for programs with threads. */
    static Optional<Path> clockLibrary() throws IOException {
        Path libraries = Path.of("/usr/lib");
        if (Files.notExists(libraries)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.find(libraries, 4, (path, about) -> path.endsWith("libfaketimeMT.so.1"))) {
            return found.findFirst();
        }
    }

    String name() {
        return name;
    }

    String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    Path data() {
        return data;
    }

    Forwarder way() {
        return way;
    }

    boolean hasClock() {
        return skew.isPresent();
    }

    /** Shifts its clock by seconds. */
    void clock(int seconds) throws IOException {
        Files.writeString(clockFile(), (seconds < 0 ? "" : "+") + seconds);
    }

    /** Whether its clock is off by so many seconds, told by when a cookie of it expires: all else that is seen of it goes by the database's clock. */
    boolean isOffBy(int seconds) {
        return ask("language?to=zh").flatMap(answer -> answer.headers().firstValue("Set-Cookie")).map(EXPIRY::matcher).filter(Matcher::find)
                .map(expiry -> ZonedDateTime.parse(expiry.group(2), COOKIE_DATE).toEpochSecond() - Long.parseLong(expiry.group(1)))
                .filter(now -> Math.abs(now - seconds - Instant.now().getEpochSecond()) < NEARLY).isPresent();
    }

    /** What it answers; nothing if it does not. */
    private Optional<HttpResponse<Void>> ask(String path) {
        try {
            return Optional.of(CLIENT.send(HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(5)).build(),
                    BodyHandlers.discarding()));
        } catch (IOException e) {
            System.getLogger(Node.class.getName()).log(System.Logger.Level.DEBUG, "No answer", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path clockFile() {
        return Path.of("target/faults/" + name + ".clock").toAbsolutePath();
    }

    /** Whether it is not yet one that a proxy would send anybody to; the server answers with pages of its own until the program is deployed. */
    boolean isStarting() {
        return starting;
    }

    void start(boolean demo) throws Exception {
        starting = true;
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", "target/lianjian.jar");
        builder.environment().keySet().removeIf(variable -> variable.startsWith("LIANJIAN_"));
        builder.environment().putAll(Map.of("LIANJIAN_DATA", data.toAbsolutePath().toString(), "LIANJIAN_HTTP_PORT", String.valueOf(port),
                "LIANJIAN_HTTP_ADDRESS", "127.0.0.1", "LIANJIAN_DEMO", String.valueOf(demo), "LIANJIAN_DEMO_PASSWORD", RunningProgram.PASSWORD,
                "LIANJIAN_DB_URL", databaseUrl(), "LIANJIAN_DB_USER", Postgres.OWNER, "LIANJIAN_DB_PASSWORD", Postgres.OWNER));
        // With the library's fix for old versions of the C library the virtual machine's waits end late, and it takes minutes to start.
        skew.ifPresent(library -> builder.environment().putAll(Map.of("LD_PRELOAD", library.toString(),
                "FAKETIME_DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX", "0", "NO_FAKE_STAT", "1",
                "FAKETIME_TIMESTAMP_FILE", clockFile().toString(), "FAKETIME_CACHE_DURATION", "1")));
        File console = new File("target/faults/" + name + ".console.log");
        process = builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(console)).start();
        if (!Waits.until(PATIENCE, () -> isWell() || !process.isAlive()) || !process.isAlive()) {
            throw new IllegalStateException(name + " does not start, see " + console);
        }
        starting = false;
    }

    /** Short time-outs, so that a round takes seconds; an office has minutes. */
    private String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:" + way.port() + "/" + Postgres.OWNER
                + "?socketTimeout=6&connectTimeout=3&options=-c%20idle_in_transaction_session_timeout%3D8s";
    }

    /** Whether it says that it can take requests. */
    boolean isWell() {
        return ask("health/ready").filter(answer -> answer.statusCode() == 200).isPresent();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Copies what it logged to where it outlives its disk. */
    void keepLog() throws IOException {
        Path log = data.resolve("logs");
        if (Files.notExists(log)) {
            return;
        }
        Path kept = Files.createDirectories(Path.of("target/faults", name + ".logs"));
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }
}
