package org.lianjian.launch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The log files. None is ever written over; one goes when nothing was written to it for the days that logs are kept (DOMAIN.md §6: 180 at least).
 */
final class LogFolder {

    private static final long FULL = 10L << 20;

    private final Path folder;
    private final Duration kept;
    private final Clock clock;
    private final long full;

    LogFolder(Path folder, int days) {
        this(folder, days, Clock.systemDefaultZone(), FULL);
    }

    /** With a clock and a size of files of a test's own. */
    LogFolder(Path folder, int days, Clock clock, long full) {
        this.folder = folder;
        this.kept = Duration.ofDays(days);
        this.clock = clock;
        this.full = full;
    }

    /** The file that lines of this day go to: the day's last one, or another when that is full. */
    Current open(LocalDate day) throws IOException {
        Files.createDirectories(folder);
        int number = 1;
        while (Files.exists(file(day, number)) && Files.size(file(day, number)) >= full) {
            number++;
        }
        Path file = file(day, number);
        return new Current(Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), day, full - size(file));
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    private Path file(LocalDate day, int number) {
        return folder.resolve("lianjian-" + day + (number == 1 ? "" : "." + number) + ".log");
    }

    /** Removes the files whose time is over. */
    void removeOld() throws IOException {
        Instant oldest = clock.instant().minus(kept);
        for (Path file : files()) {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("lianjian-.*\\.log")).toList();
        }
    }

    /** The file of a day as long as there is room in it. */
    static final class Current extends FilterOutputStream {

        private final LocalDate day;
        private long room;

        private Current(OutputStream out, LocalDate day, long room) {
            super(out);
            this.day = day;
            this.room = room;
        }

        /** Whether a line of that day goes here. */
        boolean takesMore(LocalDate today) {
            return room > 0 && day.equals(today);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            room -= count;
        }

        @Override
        public void write(int single) throws IOException {
            out.write(single);
            room--;
        }
    }
}
