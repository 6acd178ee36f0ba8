package org.lianjian.documents.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes on their way into the store, in a file of this node's own that goes when they are kept.
 *
 * @param sha256 their digest, 64 hexadecimal digits in lower case
 * @param size   in bytes
 */
public record SpooledFile(Path path, String sha256, long size) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot delete " + path, e);
        }
    }
}
