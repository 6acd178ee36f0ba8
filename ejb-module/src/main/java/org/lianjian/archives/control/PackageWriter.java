package org.lianjian.archives.control;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.lianjian.documents.boundary.ByteSource;

/** Writes entries one after the other, holding none of them, and remembers their sizes and digests. */
final class PackageWriter implements Closeable {

    /** Entries carry no time of their own, so that the same content gives the same bytes. */
    private static final long NO_TIME = 315_532_800_000L;

    private final ZipOutputStream zip;
    private final Map<String, PackedEntry> entries = new LinkedHashMap<>();

    PackageWriter(OutputStream target) {
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
    }

    /** Writes an entry; once only for a path. */
    PackedEntry add(String path, String title, String mediaType, ByteSource content) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
        Digests.Passed passed;
        try (InputStream in = content.open()) {
            passed = Digests.copy(in, zip);
        }
        zip.closeEntry();
        PackedEntry packed = new PackedEntry(path, title, mediaType, passed.sha256(), passed.size());
        entries.put(path, packed);
        return packed;
    }

    PackedEntry add(String path, String title, String mediaType, String text) throws IOException {
        return add(path, title, mediaType, ByteSource.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    boolean has(String path) {
        return entries.containsKey(path);
    }

    /** The entries so far, in their order. */
    Collection<PackedEntry> entries() {
        return entries.values();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
