package org.lianjian.web.overload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A body that has arrived as a whole: a small one in memory, a larger one in a file until the request is over. */
final class ReceivedBody extends OutputStream {

    private static final int IN_MEMORY = 64 * 1024;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private OutputStream target = memory;
    private Path file;
    private long length;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        if (file == null && length + count > IN_MEMORY) {
            file = Files.createTempFile("lianjian-body-", null);
            target = Files.newOutputStream(file);
            memory.writeTo(target);
        }
        target.write(bytes, from, count);
        length += count;
    }

    long length() {
        return length;
    }

    /** Its bytes from the beginning. */
    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(memory.toByteArray()) : Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        target.close();
    }

    /** Removes what is on the disk. */
    void discard() throws IOException {
        close();
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
