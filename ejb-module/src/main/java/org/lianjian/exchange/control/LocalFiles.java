package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.leases.OwnDisk;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Settings;

/** Brings files onto this node's disk: a workbook is read here and there, not from its first byte to its last. */
@ApplicationScoped
public class LocalFiles implements OwnDisk {

    private static final Duration STALE = Duration.ofDays(1);
    private static final long MEGABYTE = 1L << 20;

    private Path folder;

    protected LocalFiles() {
    }

    @Inject
    public LocalFiles(Settings settings) {
        this.folder = settings.data().resolve("imports").toAbsolutePath();
    }

    /**
     * Copies a file.
     *
     * @param most the largest size taken
     * @throws InvalidInput for that field if it is empty or larger
     */
    LocalFile take(String field, ByteSource content, long most) {
        LocalFile file = null;
        try {
            Files.createDirectories(folder);
            file = new LocalFile(Files.createTempFile(folder, "in", null, OwnerOnly.file()));
            long size = copy(content, file.path(), most);
            if (size > 0 && size <= most) {
                return file;
            }
            file.close();
            throw size == 0 ? new InvalidInput(field, "documents.empty") : new InvalidInput(field, "documents.tooLarge", most / MEGABYTE);
        } catch (IOException e) {
            if (file != null) {
                file.close();
            }
            throw new UncheckedIOException(e);
        }
    }

    private static long copy(ByteSource content, Path to, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        try (InputStream in = content.open(); OutputStream out = Files.newOutputStream(to)) {
            for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    /** Removes what a node that died left behind. */
    @Override
    public void clear(Instant now) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> left = all.toList();
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(STALE))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
