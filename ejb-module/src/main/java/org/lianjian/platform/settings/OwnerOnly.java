package org.lianjian.platform.settings;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody else on the machine may read; where the file system knows no such rights, its own rules stand. */
public final class OwnerOnly {

    private OwnerOnly() {
    }

    /** The rights of such a file. */
    public static FileAttribute<?>[] file() {
        return rights("rw-------");
    }

    /** The rights of such a folder. */
    public static FileAttribute<?>[] folder() {
        return rights("rwx------");
    }

    /** Makes a file with that text. It has its rights before it has the text, and an existing file is never replaced. */
    public static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, file());
        Files.writeString(file, text);
    }

    private static FileAttribute<?>[] rights(String rights) {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
        }
        return new FileAttribute<?>[0];
    }
}
