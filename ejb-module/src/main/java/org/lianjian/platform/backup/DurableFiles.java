package org.lianjian.platform.backup;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.platform.settings.OwnerOnly;

/** Files that are on the disk when the call is over, and readable by their owner only. */
public final class DurableFiles {

    private DurableFiles() {
    }

    /** Makes a file with that content; an existing one is never replaced. */
    public static void write(Path file, InputStream content) throws IOException {
        Files.createFile(file, OwnerOnly.file());
        try (var out = Files.newOutputStream(file)) {
            content.transferTo(out);
        }
        force(file, StandardOpenOption.WRITE);
    }

    /** Makes a short file that appears whole or not at all. */
    public static void appear(Path file, String text) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        OwnerOnly.write(beside, text);
        force(beside, StandardOpenOption.WRITE);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file.toAbsolutePath().getParent());
    }

    /** A new name lies in its folder and is durable only with it; Windows neither needs nor allows this. */
    public static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            force(folder, StandardOpenOption.READ);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Removes a file, or a folder with all in it, if it is there. */
    public static void remove(Path path) throws IOException {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        }
    }
}
