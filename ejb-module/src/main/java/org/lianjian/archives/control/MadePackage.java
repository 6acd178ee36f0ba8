package org.lianjian.archives.control;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A package that was just made, in a file that goes when this is closed.
 *
 * @param entries how many entries it has
 * @param sound   whether its check found nothing wrong
 * @param signed  what its signature covers: the digest of all digests
 */
record MadePackage(Path file, int entries, boolean sound, String signed) implements Closeable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
