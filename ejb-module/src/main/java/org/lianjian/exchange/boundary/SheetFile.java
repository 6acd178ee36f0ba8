package org.lianjian.exchange.boundary;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is made while it leaves; everything that can be refused was refused before.
 *
 * @param fileName  what it is called, in the reader's language
 * @param mediaType what it is
 * @param body      writes it
 */
public record SheetFile(String fileName, String mediaType, Body body) {

    /** Writes a file. */
    @FunctionalInterface
    public interface Body {

        /** Writes it to its end; the stream stays open. */
        void writeTo(OutputStream out) throws IOException;
    }
}
