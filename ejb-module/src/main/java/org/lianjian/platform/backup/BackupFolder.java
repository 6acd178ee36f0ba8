package org.lianjian.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianjian.platform.settings.OwnerOnly;

/**
 * Where a command asks the running program for a copy of its database and gets it: {@code backup} in the data folder. A request is a file; the
 * program takes it by giving it another name, and answers with a file beside the copy. Whoever can write there owns the data anyhow. What the
 * program is to record at its next start lies there too, as a note.
 */
public final class BackupFolder {

    /** A request that nobody took so long has nobody who waits for it. */
    public static final Duration FORGOTTEN = Duration.ofMinutes(2);

    private static final String REQUEST = ".request";
    private static final String TAKEN = ".taken";
    private static final String DONE = ".done";
    private static final String FAILED = ".failed";
    private static final String COPY = ".mv.db";
    private static final String SCRIPT = ".sql";
    private static final String NOTE = ".note";
    private static final String ID = "[0-9a-f-]{36}";

    private final Path data;
    private final Path folder;

    /** The one in a data folder. */
    public BackupFolder(Path data) {
        this.data = data.toAbsolutePath();
        this.folder = this.data.resolve("backup");
    }

    /** Makes the folder if it is not there. It belongs to whom the data folder belongs to. */
    public void make() throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder, OwnerOnly.folder());
            if (!Files.getOwner(folder).equals(Files.getOwner(data))) {
                Files.setOwner(folder, Files.getOwner(data));
            }
        }
    }

    /** Asks for a copy. */
    public void ask(String id) throws IOException {
        make();
        Files.createFile(file(id, REQUEST), OwnerOnly.file());
    }

    /** Whether the program has seen the request. */
    public boolean isTaken(String id) {
        return Files.notExists(file(id, REQUEST));
    }

    /** What the program says of the copy it made, once it has. */
    public Optional<String> done(String id) throws IOException {
        return text(file(id, DONE));
    }

    /** Why it made none. */
    public Optional<String> failed(String id) throws IOException {
        return text(file(id, FAILED));
    }

    /** The copy. */
    public Path copy(String id) {
        return file(id, COPY);
    }

    /** The database on its way into the copy, in SQL. */
    public Path script(String id) {
        return file(id, SCRIPT);
    }

    /** Removes what belongs to a request. */
    public void remove(String id) throws IOException {
        for (String kind : List.of(REQUEST, TAKEN, COPY, SCRIPT, DONE, FAILED)) {
            Files.deleteIfExists(file(id, kind));
        }
    }

    /** Takes the requests that wait, and drops those that nobody waits for. */
    public List<String> take(Instant now) throws IOException {
        List<String> waiting = ids(REQUEST);
        for (String id : waiting) {
            boolean forgotten = Files.getLastModifiedTime(file(id, REQUEST)).toInstant().isBefore(now.minus(FORGOTTEN));
            Files.move(file(id, REQUEST), file(id, TAKEN), StandardCopyOption.ATOMIC_MOVE);
            if (forgotten) {
                remove(id);
            }
        }
        return waiting.stream().filter(id -> Files.exists(file(id, TAKEN))).toList();
    }

    /** Answers that the copy is there. */
    public void answer(String id, String facts) throws IOException {
        DurableFiles.appear(file(id, DONE), facts);
    }

    /** Answers why there is none. */
    public void refuse(String id, String reason) throws IOException {
        DurableFiles.appear(file(id, FAILED), reason);
    }

    /** Removes what was left of requests that were answered, or were to be, before that time. */
    public void clear(Instant before) throws IOException {
        for (String kind : List.of(TAKEN, COPY, SCRIPT, DONE, FAILED)) {
            for (String id : ids(kind)) {
                if (Files.getLastModifiedTime(file(id, kind)).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file(id, kind));
                }
            }
        }
    }

    /** Leaves a note for the next start. */
    public void note(String id, String facts) throws IOException {
        make();
        DurableFiles.appear(file(id, NOTE), facts);
    }

    /** The notes that wait. */
    public List<String> notes() throws IOException {
        return ids(NOTE);
    }

    /** What a note says. */
    public String noted(String id) throws IOException {
        return Files.readString(file(id, NOTE));
    }

    /** Removes a note that was recorded. */
    public void forget(String id) throws IOException {
        Files.deleteIfExists(file(id, NOTE));
    }

    private List<String> ids(String kind) throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(kind))
                    .map(name -> name.substring(0, name.length() - kind.length())).filter(name -> name.matches(ID)).sorted().toList();
        }
    }

    private Path file(String id, String kind) {
        return folder.resolve(id + kind);
    }

    private static Optional<String> text(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
