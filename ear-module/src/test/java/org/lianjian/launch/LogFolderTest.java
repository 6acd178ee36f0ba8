package org.lianjian.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFolderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private LogFolder logs;

    @BeforeEach
    void open() {
        logs = new LogFolder(folder, 180, Clock.fixed(NOW, ZoneOffset.UTC), 10);
    }

    @Test
    void everyDayHasAFileOfItsOwn() throws IOException {
        write(TODAY, "today");
        write(TODAY.plusDays(1), "later");
        assertThat(names()).containsExactly("lianjian-2026-11-23.log", "lianjian-2026-11-24.log");
    }

    @Test
    void aFullFileIsFollowedByAnotherAndNeverWrittenOver() throws IOException {
        for (String line : List.of("0123456789", "abc", "defghijkl", "last")) {
            write(TODAY, line);
        }
        assertThat(names()).containsExactly("lianjian-2026-11-23.2.log", "lianjian-2026-11-23.3.log", "lianjian-2026-11-23.log");
        assertThat(folder.resolve("lianjian-2026-11-23.log")).hasContent("0123456789");
        assertThat(folder.resolve("lianjian-2026-11-23.2.log")).hasContent("abcdefghijkl");
        assertThat(folder.resolve("lianjian-2026-11-23.3.log")).hasContent("last");
    }

    @Test
    void aFileGoesAfterItsDaysAndNotBefore() throws IOException {
        lastWritten("lianjian-2026-05-26.log", Duration.ofDays(181));
        lastWritten("lianjian-2026-05-27.log", Duration.ofDays(180).minusMinutes(1));
        lastWritten("something-else.log", Duration.ofDays(999));
        logs.removeOld();
        assertThat(names()).containsExactly("lianjian-2026-05-27.log", "something-else.log");
    }

    @Test
    void linesReachTheFileAtOnce() throws IOException {
        LogFile log = new LogFile(new LogFolder(folder, 180));
        log.publish(new LogRecord(Level.INFO, "梨园"));
        assertThat(Files.readString(folder.resolve(names().get(0)))).contains("梨园");
        log.close();
    }

    private void write(LocalDate day, String text) throws IOException {
        try (LogFolder.Current file = logs.open(day)) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void lastWritten(String name, Duration ago) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "old");
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(ago)));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
