package org.lianjian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sites as they had just been made: making them takes longer than most measurements, so a copy is kept in {@code target} for the next run. */
final class Kept {

    private static final Path FOLDER = Path.of("target/bench").toAbsolutePath();

    private final Path kept;
    private final Path work;

    Kept(Size size) {
        kept = FOLDER.resolve("kept-" + size.name().replace(",", ""));
        work = FOLDER.resolve("work");
    }

    /** Where the sites of this run are; as they were kept, or empty. */
    Path work() throws IOException {
        delete(work);
        if (exists()) {
            copy(kept, work);
        } else {
            Files.createDirectories(work);
        }
        return work;
    }

    boolean exists() {
        return Files.exists(kept);
    }

    /** Keeps the sites as they are now; nothing of them may be running. */
    void keep() throws IOException {
        Path unfinished = kept.resolveSibling(kept.getFileName() + ".part");
        delete(unfinished);
        copy(work, unfinished);
        Files.move(unfinished, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file))));
        }
    }

    private static void copyOne(Path file, Path target) {
        try {
            Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : all) {
                Files.delete(file);
            }
        }
    }
}
