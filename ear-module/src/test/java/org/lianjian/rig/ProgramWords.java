package org.lianjian.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a program on that data folder says: what it prints, and its log. */
record ProgramWords(Path data) {

    private static final int LAST_LINES = 60;

    /** The file that what it prints goes to. */
    static Path console(Path data) {
        return data.resolveSibling(data.getFileName() + ".console.log");
    }

    String printed() {
        try {
            return Files.readString(console(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it printed, and the end of its log. */
    String last() {
        try {
            StringBuilder words = new StringBuilder(printed());
            for (Path log : logs()) {
                List<String> lines = Files.readAllLines(log);
                Stream<String> last = lines.stream().skip(Math.max(0, lines.size() - LAST_LINES));
                words.append("… ").append(log).append('\n').append(String.join("\n", last.toList()));
            }
            return words.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> logs() throws IOException {
        Path folder = data.resolve("logs");
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }
}
