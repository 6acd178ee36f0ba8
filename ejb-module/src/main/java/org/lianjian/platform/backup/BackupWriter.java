package org.lianjian.platform.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianjian.platform.settings.OwnerOnly;

/**
 * Writes a back-up, entry after entry, without keeping any in memory. It lies beside its place until it is whole and on the disk; then it gets its
 * name. Only its owner can read it, and an existing file is never replaced.
 */
public final class BackupWriter implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final long BETWEEN_LOOKS = 16L << 20;

    private final Path target;
    private final Path beside;
    private final FileChannel channel;
    private final ZipOutputStream zip;
    private final Map<String, String> digests = new LinkedHashMap<>();
    private long sinceLook;
    private boolean finished;

    /** Begins one. */
    public BackupWriter(Path target) throws IOException {
        this.target = target.toAbsolutePath();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Room.demand(this.target.getParent(), 0);
        beside = Files.createTempFile(this.target.getParent(), "." + target.getFileName(), ".part", OwnerOnly.file());
        channel = FileChannel.open(beside, Set.of(StandardOpenOption.WRITE));
        zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), StandardCharsets.UTF_8);
    }

    /** Adds an entry and answers the SHA-256 of its content. */
    public String add(String name, InputStream content) throws IOException {
        return add(name, Deflater.BEST_SPEED, content);
    }

    /** Adds one whose content is compressed already. */
    public String addCompressed(String name, InputStream content) throws IOException {
        return add(name, Deflater.NO_COMPRESSION, content);
    }

    /** Adds a short text. */
    public void add(String name, String text) throws IOException {
        add(name, Deflater.BEST_SPEED, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String add(String name, int level, InputStream content) throws IOException {
        if (!BackupEntries.isKnown(name) || digests.containsKey(name)) {
            throw new IllegalArgumentException("No entry of a back-up, or a second one: " + name);
        }
        MessageDigest digest = Sha256.digest();
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        content.transferTo(new DigestOutputStream(new WatchesRoom(), digest));
        zip.closeEntry();
        String hex = HexFormat.of().formatHex(digest.digest());
        digests.put(name, hex);
        return hex;
    }

    /** Writes the manifest, brings all to the disk and gives the file its name. */
    public void finish() throws IOException {
        zip.putNextEntry(new ZipEntry(BackupEntries.MANIFEST));
        for (Map.Entry<String, String> digest : digests.entrySet()) {
            zip.write((digest.getValue() + "  " + digest.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
        }
        zip.closeEntry();
        zip.finish();
        zip.flush();
        channel.force(true);
        zip.close();
        if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.forceFolder(target.getParent());
        finished = true;
    }

    /** Leaves nothing behind of one that was not finished. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            channel.close();
            Files.deleteIfExists(beside);
        }
    }

    /** Looks again and again whether there is room for more. */
    private final class WatchesRoom extends FilterOutputStream {

        private WatchesRoom() {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
            sinceLook += count;
            if (sinceLook > BETWEEN_LOOKS) {
                sinceLook = 0;
                Room.demand(target.getParent(), 0);
            }
        }
    }
}
