package org.lianjian.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.platform.backup.BackupEntries;
import org.lianjian.platform.backup.BackupFacts;
import org.lianjian.platform.backup.BackupWriter;
import org.lianjian.platform.backup.DatabaseCopy;

/**
 * Puts database, attached files and keys into one file: {@code backup [--without-keys] <file.zip>}. The program may run and be used meanwhile. Ends
 * with 0 if all is well, with 1 if the back-up is there but attached files are damaged where they lie, with 2 if there is none.
 */
final class BackupCommand {

    static final String NAME = "backup";

    private static final int WELL = 0;
    private static final int DAMAGED_FILES = 1;
    private static final int NONE = 2;
    private static final String WITHOUT_KEYS = "--without-keys";
    private static final String USAGE = "Usage: java -jar lianjian.jar backup [" + WITHOUT_KEYS + "] <file.zip>";

    private final Installation place;
    private final boolean keys;
    private final Path target;
    private long files;
    private int damaged;

    private BackupCommand(Installation place, boolean keys, Path target) {
        this.place = place;
        this.keys = keys;
        this.target = target.toAbsolutePath().normalize();
    }

    /** Does it and answers the exit code. */
    static int run(List<String> arguments, Installation place) {
        boolean keys = !arguments.contains(WITHOUT_KEYS);
        List<String> rest = arguments.stream().filter(argument -> !WITHOUT_KEYS.equals(argument)).toList();
        if (rest.size() != 1 || rest.get(0).startsWith("-")) {
            Console.complain(USAGE);
            return NONE;
        }
        try {
            return new BackupCommand(place, keys, Path.of(rest.get(0))).run();
        } catch (BackupFailed e) {
            Console.complain("No back-up: " + e.getMessage());
        } catch (IOException e) {
            Console.complain("No back-up: " + e);
        }
        return NONE;
    }

    private int run() throws IOException, BackupFailed {
        refuseUnusableTarget();
        // The file gets its name before the source is given back, so that the note of a back-up is never there without one.
        try (BackupSource source = place.isEmbedded() ? new EmbeddedSource(place) : new PostgresSource(place);
                BackupWriter backup = new BackupWriter(target)) {
            clearUpWhenInterrupted(source, backup);
            DatabaseCopy database = source.copyInto(backup);
            if (!place.filesElsewhere()) {
                addFiles(backup);
            }
            if (keys) {
                addKey(backup, "log.key");
                addKey(backup, "faces.key");
            }
            if (!database.checkpoint().isEmpty()) {
                backup.add(BackupEntries.CHECKPOINT, database.checkpoint());
            }
            backup.add(BackupEntries.FACTS, database.facts().write());
            backup.finish();
            return report(database.facts());
        }
    }

    private void refuseUnusableTarget() throws BackupFailed {
        if (Files.exists(target)) {
            throw new BackupFailed(target + " exists already and is left as it is; name another file");
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new BackupFailed("There is no folder " + target.getParent());
        }
    }

    private static void clearUpWhenInterrupted(BackupSource source, BackupWriter backup) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                backup.close();
                source.close();
            } catch (IOException e) {
                Console.complain("Something of the back-up may be left behind: " + e);
            }
        }));
    }

    /** They never change, and those that the copy of the database names were there before it was made. */
    private void addFiles(BackupWriter backup) throws IOException {
        Path folder = place.data().resolve("files");
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Iterator<Path> each = all.iterator(); each.hasNext();) {
                    Path file = each.next();
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (BackupEntries.isStoredFile(path)) {
                        addFile(backup, file, path);
                    }
                }
            }
        }
    }

    private void addFile(BackupWriter backup, Path file, String path) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            files++;
            if (!backup.addCompressed(BackupEntries.FILES + path, content).equals(file.getFileName().toString())) {
                damaged++;
                Console.complain(file + " is damaged: its content is not what its name says");
            }
        } catch (NoSuchFileException e) {
            // No record had it any more, and the program removed it in this moment.
            Console.say(file + " was given up meanwhile");
        }
    }

    private void addKey(BackupWriter backup, String name) throws IOException {
        Path key = place.data().resolve(name);
        if (Files.exists(key)) {
            try (InputStream content = Files.newInputStream(key)) {
                backup.add(BackupEntries.KEYS + name, content);
            }
        }
    }

    private int report(BackupFacts facts) throws IOException {
        Console.say("Backed up to " + target + ": " + Files.size(target) + " bytes, " + files + " attached files, the log with "
                + (facts.logSize() == BackupFacts.UNKNOWN ? "all its" : "at least " + facts.logSize()) + " entries");
        if (place.filesElsewhere()) {
            Console.say("The attached files lie on the object store and are not in it");
        }
        Console.say(keys ? "It holds everything, keys included: keep it as safe as the data folder"
                : "It holds no keys: keep log.key and faces.key elsewhere, the log cannot be gone on with otherwise");
        return damaged == 0 ? WELL : DAMAGED_FILES;
    }
}
