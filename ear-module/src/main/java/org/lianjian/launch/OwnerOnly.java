package org.lianjian.launch;

import java.nio.file.FileSystems;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights for what nobody else on the machine may read; where the file system knows no such rights, its own rules stand. */
final class OwnerOnly {

    private OwnerOnly() {
    }

    static FileAttribute<?>[] file() {
        return rights("rw-------");
    }

    static FileAttribute<?>[] folder() {
        return rights("rwx------");
    }

    private static FileAttribute<?>[] rights(String rights) {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
        }
        return new FileAttribute<?>[0];
    }
}
