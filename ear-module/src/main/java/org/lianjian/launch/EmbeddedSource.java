package org.lianjian.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.lianjian.platform.backup.BackupEntries;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.BackupFolder;
import org.lianjian.platform.backup.BackupNote;
import org.lianjian.platform.backup.BackupWriter;
import org.lianjian.platform.backup.DatabaseCopy;
import org.lianjian.platform.backup.MalformedBackup;
import org.lianjian.platform.backup.ProgramVersion;

/**
 * The embedded database. While a program runs on it, its file is locked and only that program can copy it: it is asked to. Else the file itself is
 * the copy, and locked meanwhile so that no program starts on it.
 */
final class EmbeddedSource implements BackupSource {

    /** A program that is just starting needs some time to see a request. */
    private static final Duration TO_BE_TAKEN = Duration.ofSeconds(60);
    private static final long BETWEEN_LOOKS = 200;
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(30);

    private final String id = UUID.randomUUID().toString();
    private final Installation place;
    private final BackupFolder folder;
    private final Path file;
    private FileChannel database;

    EmbeddedSource(Installation place) throws BackupFailed {
        this.place = place;
        this.folder = new BackupFolder(place.data());
        this.file = place.databaseFile();
        if (Files.notExists(file)) {
            throw new BackupFailed("There is no database " + file + " to back up; LIANJIAN_DATA names another folder");
        }
    }

    @Override
    public DatabaseCopy copyInto(BackupWriter backup) throws IOException, BackupFailed {
        database = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        return isFree() ? copyClosed(backup) : copyRunning(backup);
    }

    /** Whether no program runs on it; then it is ours until it is closed. */
    private boolean isFree() throws IOException {
        return database.tryLock() != null;
    }

    private DatabaseCopy copyClosed(BackupWriter backup) throws IOException {
        Console.say("No program runs on " + place.data() + "; its database is copied as it lies there");
        BackupFacts facts = new BackupFacts(id, Instant.now(), ProgramVersion.read(), BackupFacts.H2, place.user(), "", BackupFacts.UNKNOWN);
        folder.note(id, BackupNote.of(facts, false).write());
        // Of the locked channel itself: closing another one on the same file would give up the lock.
        backup.add(BackupEntries.H2_DATABASE, Channels.newInputStream(database));
        return new DatabaseCopy(facts, "");
    }

    private DatabaseCopy copyRunning(BackupWriter backup) throws IOException, BackupFailed {
        Console.say("A program runs on " + place.data() + "; it is asked for a copy of its database");
        try {
            folder.ask(id);
            await(TO_BE_TAKEN);
            DatabaseCopy copy = DatabaseCopy.read(answer());
            try (InputStream content = Files.newInputStream(folder.copy(id))) {
                backup.add(BackupEntries.H2_DATABASE, content);
            }
            return copy;
        } catch (MalformedBackup e) {
            throw new BackupFailed("The program that runs is of another version than this one: " + e.getMessage());
        }
    }

    private void await(Duration atMost) throws IOException, BackupFailed {
        Instant end = Instant.now().plus(atMost);
        while (!folder.isTaken(id)) {
            refuseEnded();
            if (Instant.now().isAfter(end)) {
                throw new BackupFailed("The program that runs on " + place.data() + " does not answer. If it is only starting, repeat the command"
                        + " when it is ready; if it is of an older version or hangs, stop it and repeat the command");
            }
            pause();
        }
    }

    private String answer() throws IOException, BackupFailed {
        Instant nextSign = Instant.now().plus(BETWEEN_SIGNS);
        Optional<String> answer = folder.done(id);
        while (answer.isEmpty()) {
            Optional<String> reason = folder.failed(id);
            if (reason.isPresent()) {
                throw new BackupFailed("The program could not copy its database: " + reason.get());
            }
            refuseEnded();
            if (Instant.now().isAfter(nextSign)) {
                Console.say("The program is still copying its database");
                nextSign = Instant.now().plus(BETWEEN_SIGNS);
            }
            pause();
            answer = folder.done(id);
        }
        return answer.get();
    }

    private void refuseEnded() throws IOException, BackupFailed {
        if (isFree()) {
            throw new BackupFailed("The program ended before it had copied its database; repeat the command");
        }
    }

    private static void pause() throws BackupFailed {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackupFailed("Interrupted");
        }
    }

    @Override
    public void close() throws IOException {
        folder.remove(id);
        if (database != null) {
            database.close();
        }
    }
}
