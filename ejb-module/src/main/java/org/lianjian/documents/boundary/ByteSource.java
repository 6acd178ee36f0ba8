package org.lianjian.documents.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Bytes that can be read from their beginning as often as wanted, wherever they lie; they need not fit into memory. */
@FunctionalInterface
public interface ByteSource {

    /** Bytes in memory. */
    static ByteSource of(byte[] bytes) {
        byte[] kept = bytes.clone();
        return () -> new ByteArrayInputStream(kept);
    }

    /**
     * A new reader at the beginning; the caller closes it.
     *
     * @throws IOException if the bytes cannot be reached
     */
    InputStream open() throws IOException;

    /** All of them, for what is known to be small. */
    default byte[] bytes() {
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
