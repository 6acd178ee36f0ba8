package org.lianjian.archives.control;

import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.text.Jsons;

/**
 * A package on disk, opened. What is not safe to open is refused: names that lead out of it, names that stand in it twice, and what would unpack to
 * more than a package may hold or far more than it takes up. No entry gives more bytes than it declares.
 */
final class OpenPackage implements Closeable {

    /** The most entries of a package. */
    static final int MOST_ENTRIES = 100_000;
    /** The most that a package unpacks to, in bytes: 2 GB. */
    static final long MOST_UNPACKED = 2L * 1024 * 1024 * 1024;
    /** The most of one text, in bytes: 32 MB. */
    static final long MOST_TEXT = 32L * 1024 * 1024;

    private static final String FIELD = "package";
    private static final long MEGABYTE = 1024L * 1024;
    /** Nothing that belongs into a package shrinks more than that. */
    private static final int MOST_SHRUNK = 200;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();

    private OpenPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens one.
     *
     * @throws InvalidInput if it is no package, or not safe to be opened
     */
    static OpenPackage of(Path file) throws IOException {
        OpenPackage opened;
        try {
            opened = new OpenPackage(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
        } catch (ZipException | IllegalArgumentException e) {
            throw new InvalidInput(FIELD, "archives.refused.notAZip", String.valueOf(e.getMessage()));
        }
        try {
            opened.index();
            return opened;
        } catch (InvalidInput refused) {
            opened.close();
            throw refused;
        }
    }

    private void index() {
        if (zip.size() > MOST_ENTRIES) {
            throw new InvalidInput(FIELD, "archives.refused.tooManyEntries", zip.size(), MOST_ENTRIES);
        }
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            demandSafe(entry);
            unpacked += entry.getSize();
            if (unpacked > MOST_UNPACKED) {
                throw new InvalidInput(FIELD, "archives.refused.unpacksTooLarge", MOST_UNPACKED / MEGABYTE);
            }
            if (!entry.isDirectory() && entries.put(entry.getName(), entry) != null) {
                throw new InvalidInput(FIELD, "archives.refused.twice", entry.getName());
            }
        }
        for (String needed : Set.of(PackagePaths.BAGIT, PackagePaths.LABEL, PackagePaths.CONTENTS)) {
            if (!entries.containsKey(needed)) {
                throw new InvalidInput(FIELD, "archives.refused.notAPackage", needed);
            }
        }
    }

    private static void demandSafe(ZipEntry entry) {
        String name = entry.isDirectory() ? entry.getName().replaceFirst("/$", "") : entry.getName();
        if (!NAME.matcher(name).matches()) {
            throw new InvalidInput(FIELD, "archives.refused.name", entry.getName());
        }
        if (entry.getSize() > MEGABYTE && entry.getSize() / MOST_SHRUNK > entry.getCompressedSize()) {
            throw new InvalidInput(FIELD, "archives.refused.bomb", entry.getName(), entry.getSize() / MEGABYTE);
        }
    }

    /** The paths of all entries, sorted. */
    Set<String> paths() {
        return entries.keySet();
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    long declaredSize(String path) {
        return entries.get(path).getSize();
    }

    /** The bytes of an entry. */
    InputStream open(String path) throws IOException {
        ZipEntry entry = entries.get(path);
        return new Bounded(zip.getInputStream(entry), entry);
    }

    /** An entry that is a text. */
    String text(String path) throws IOException {
        if (declaredSize(path) > MOST_TEXT) {
            throw new InvalidInput(FIELD, "archives.refused.textTooLarge", path, MOST_TEXT / MEGABYTE);
        }
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * An entry that is JSON.
     *
     * @throws JsonException if it is not
     */
    JsonStructure json(String path) throws IOException {
        try (JsonReader reader = Jsons.provider().createReader(new StringReader(text(path)))) {
            return reader.read();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Ends a stream that gives more than its entry declares. */
    private static final class Bounded extends FilterInputStream {

        private final ZipEntry entry;
        private long read;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            read += Math.max(some, 0);
            if (read > entry.getSize()) {
                throw new ZipException(entry.getName() + " is larger than it declares");
            }
            return some;
        }
    }
}
