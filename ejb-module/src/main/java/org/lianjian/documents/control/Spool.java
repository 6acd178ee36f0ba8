package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.documents.boundary.ScratchFiles;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.leases.OwnDisk;
import org.lianjian.platform.settings.OwnerOnly;
import org.lianjian.platform.settings.Settings;

/** Takes incoming bytes onto the disk, never into memory, and learns their size and digest on the way. */
@ApplicationScoped
public class Spool implements ScratchFiles, OwnDisk {

    private static final Duration STALE = Duration.ofDays(1);
    private static final long MEGABYTE = 1024L * 1024;

    private Path folder;

    protected Spool() {
    }

    @Inject
    public Spool(Settings settings) {
        this.folder = settings.data().resolve("incoming").toAbsolutePath();
    }

    /**
     * Takes them all.
     *
     * @param most the largest size taken; no more is read than shows that there is more
     * @throws InvalidInput       if there are none or too many
     * @throws ContentUnavailable if the disk cannot take them or the sender breaks off
     */
    SpooledFile take(String field, ByteSource content, long most) {
        try {
            Files.createDirectories(folder);
            SpooledFile file = copy(Files.createTempFile(folder, "in", null, OwnerOnly.file()), content, most);
            if (file.size() == 0 || file.size() > most) {
                file.close();
                throw file.size() == 0 ? new InvalidInput(field, "documents.empty") : new InvalidInput(field, "documents.tooLarge", most / MEGABYTE);
            }
            return file;
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot take in a file", e);
        }
    }

    @Override
    public Path make() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "work", null, OwnerOnly.file());
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot make a file", e);
        }
    }

    private static SpooledFile copy(Path path, ByteSource content, long most) throws IOException {
        MessageDigest digest = Sha256.digest();
        boolean done = false;
        try (InputStream in = new DigestInputStream(content.open(), digest); OutputStream out = Files.newOutputStream(path)) {
            long size = transfer(in, out, most);
            done = true;
            return new SpooledFile(path, HexFormat.of().formatHex(digest.digest()), size);
        } finally {
            if (!done) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static long transfer(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            size += read;
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
            throw new ContentUnavailable("Cannot clear " + folder, e);
        }
    }
}
