package org.lianjian.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.platform.backup.BackupEntries;
import org.lianjian.platform.backup.BackupFile;
import org.lianjian.platform.backup.BackupFolder;
import org.lianjian.platform.backup.BackupNote;
import org.lianjian.platform.backup.DurableFiles;
import org.lianjian.platform.backup.MalformedBackup;
import org.lianjian.platform.settings.OwnerOnly;

/**
 * The data folder that is made out of a back-up. All is written into a folder inside it and gets its names at the end; as long as that folder is
 * there, no program starts. What fails leaves nothing behind.
 */
final class RestoredFolder {

    private static final String BEING_RESTORED = ".restoring";

    private final Installation place;
    private final BackupFile backup;
    private final Path data;
    private final Path mark;
    private final List<Path> made = new ArrayList<>();

    RestoredFolder(Installation place, BackupFile backup) {
        this.place = place;
        this.backup = backup;
        this.data = place.data();
        this.mark = markIn(data);
    }

    /** What is there while a restore is going on or was interrupted. */
    static Path markIn(Path data) {
        return data.resolve("restoring");
    }

    /** Only an empty place is restored to. */
    void refuseUsed() throws IOException, BackupFailed {
        if (Files.exists(data)) {
            try (Stream<Path> there = Files.list(data)) {
                if (there.anyMatch(each -> !"lost+found".equals(each.getFileName().toString()))) {
                    throw new BackupFailed(data + " is not empty and is left as it is; name an empty or a new folder in LIANJIAN_DATA");
                }
            }
        }
        if (place.isEmbedded() && Files.exists(place.databaseFile())) {
            throw new BackupFailed(place.databaseFile() + " exists already and is left as it is; name another database in LIANJIAN_DB_URL");
        }
    }

    /** What is to succeed, too. */
    interface Step {

        /** Does it. */
        void take() throws IOException, BackupFailed;
    }

    /** Writes everything, gives the names, and takes that last step, which undoes itself when it fails. */
    void restore(Step last) throws IOException, BackupFailed, MalformedBackup {
        boolean done = false;
        boolean ours = Files.notExists(data);
        Files.createDirectories(data, OwnerOnly.folder());
        Files.createDirectory(mark, OwnerOnly.folder());
        try {
            write();
            giveNames();
            last.take();
            done = true;
        } finally {
            if (!done) {
                clear(ours);
            }
        }
        DurableFiles.remove(mark);
        DurableFiles.forceFolder(data);
    }

    private void write() throws IOException, MalformedBackup, BackupFailed {
        for (String name : backup.names(BackupEntries.FILES)) {
            write(name, mark.resolve(name));
        }
        for (String name : backup.names(BackupEntries.KEYS)) {
            write(name, mark.resolve(name));
        }
        if (place.isEmbedded()) {
            Path beside = besideDatabase();
            made.add(beside);
            write(BackupEntries.H2_DATABASE, beside);
        }
    }

    private void write(String name, Path file) throws IOException, MalformedBackup {
        Files.createDirectories(file.getParent(), OwnerOnly.folder());
        backup.read(name, content -> DurableFiles.write(file, content));
    }

    private Path besideDatabase() throws BackupFailed {
        Path file = place.databaseFile();
        return file.resolveSibling(file.getFileName() + BEING_RESTORED);
    }

    private void giveNames() throws IOException, BackupFailed {
        if (Files.exists(mark.resolve(BackupEntries.FILES))) {
            move(mark.resolve(BackupEntries.FILES), data.resolve(BackupEntries.FILES));
        }
        for (String name : backup.names(BackupEntries.KEYS)) {
            move(mark.resolve(name), data.resolve(name.substring(BackupEntries.KEYS.length())));
        }
        made.add(data.resolve("backup"));
        new BackupFolder(data).note(backup.facts().id(), BackupNote.of(backup.facts(), true).write());
        if (place.isEmbedded()) {
            move(besideDatabase(), place.databaseFile());
        }
        DurableFiles.forceFolder(data);
    }

    private void move(Path from, Path to) throws IOException {
        made.add(to);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private void clear(boolean ours) throws IOException {
        for (Path each : made) {
            DurableFiles.remove(each);
        }
        DurableFiles.remove(mark);
        if (ours) {
            DurableFiles.remove(data);
        }
    }
}
