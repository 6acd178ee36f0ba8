package org.lianjian.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of ratios, printed at the end, and the raw figures behind it in a file. */
final class Report {

    /** Not a log: what the command is for. */
    private static final PrintStream OUT = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final Path FOLDER = Path.of("target/bench");

    private final List<String> lines = new ArrayList<>();
    private final List<String> raw = new ArrayList<>();
    private int missed;

    Report(Size size) {
        raw.add("# " + Instant.now() + ", " + size.name() + " activities");
        raw.add("# " + machine());
    }

    static void say(String words) {
        OUT.println(words);
    }

    /** A ratio that must be at least so much. */
    void atLeast(String what, Figure ours, Figure theirs, double goal) {
        add(what, ours, theirs, ours.value() / theirs.value(), "≥", goal, ours.value() / theirs.value() >= goal);
    }

    /** A ratio that must be at most so much. */
    void atMost(String what, Figure ours, Figure theirs, double goal) {
        add(what, ours, theirs, ours.value() / theirs.value(), "≤", goal, ours.value() / theirs.value() <= goal);
    }

    private void add(String what, Figure ours, Figure theirs, double ratio, String sign, double goal, boolean met) {
        missed += met ? 0 : 1;
        String line = String.format(Locale.ROOT, "| %s | %s | %s | %.2f | %s %.2f | %s |", what, ours.shown(), theirs.shown(), ratio, sign, goal,
                met ? "met" : "missed");
        lines.add(line);
        say(line);
    }

    /** That some figures are missing, and why. */
    void brokeOff(String part, RuntimeException why) {
        missed++;
        lines.add("| " + part + " | broke off | | | | missed |");
        String reason = part + " broke off: " + Stream.iterate((Throwable) why, Objects::nonNull, Throwable::getCause).map(String::valueOf)
                .collect(Collectors.joining("; "));
        raw.add(reason);
        say(reason);
    }

    /** A figure of a measurement with all that is known about it. */
    void raw(String line) {
        raw.add(line);
    }

    /** Prints the table and writes the file. */
    void end() throws IOException {
        String table = "| measured | ours | compared with | ratio | goal | |\n|---|---:|---:|---:|---:|---|\n" + String.join("\n", lines);
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve("figures.md");
        Files.writeString(file, String.join("\n", raw) + "\n\n" + table + "\n");
        say("\n" + table + "\n\n" + lines.size() + " ratios, " + missed + " missed. Raw figures: ear-module/" + file + "\n" + machine());
    }

    private static String machine() {
        return "%d processors, %s %s, Java %s, %s".formatted(Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version(), processor());
    }

    private static String processor() {
        try {
            return Files.lines(Path.of("/proc/cpuinfo")).filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2)).orElse("unknown processor");
        } catch (IOException e) {
            return "unknown processor";
        }
    }

    /**
     * One measured figure.
     *
     * @param unit what {@code value} counts, e.g. "/s" or " ms"
     */
    record Figure(double value, String unit) {

        String shown() {
            return String.format(Locale.ROOT, value < 10 ? "%.2f%s" : "%.0f%s", value, unit);
        }
    }
}
