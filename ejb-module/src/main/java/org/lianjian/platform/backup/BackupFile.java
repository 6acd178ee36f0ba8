package org.lianjian.platform.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A back-up that is read. Nothing of it is believed before {@link #check()} has compared every byte with the manifest. */
public final class BackupFile implements Closeable {

    private static final int DIGITS = 64;
    private static final int LONGEST_TEXT = 1 << 20;

    private final ZipFile zip;
    private final Map<String, String> digests;
    private final BackupFacts facts;

    private BackupFile(ZipFile zip) throws IOException, MalformedBackup {
        this.zip = zip;
        this.digests = digests();
        refuseOthers();
        this.facts = BackupFacts.read(text(BackupEntries.FACTS));
    }

    /**
     * Opens one.
     *
     * @throws MalformedBackup if it is none, lacks an entry that its manifest names or has one that it does not name
     */
    public static BackupFile open(Path file) throws IOException, MalformedBackup {
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
            BackupFile backup = new BackupFile(zip);
            zip = null;
            return backup;
        } catch (ZipException e) {
            throw new MalformedBackup("it is no whole zip file: " + e.getMessage());
        } finally {
            if (zip != null) {
                zip.close();
            }
        }
    }

    /** What it says of itself. */
    public BackupFacts facts() {
        return facts;
    }

    /** Whether it has that entry. */
    public boolean has(String name) {
        return digests.containsKey(name);
    }

    /** The entries whose name begins so. */
    public List<String> names(String beginning) {
        return digests.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
    }

    /**
     * Reads everything and compares it with the manifest.
     *
     * @throws MalformedBackup naming the first entry that differs
     */
    public void check() throws IOException, MalformedBackup {
        for (String name : digests.keySet()) {
            read(name, in -> in.transferTo(OutputStream.nullOutputStream()));
        }
    }

    /** What reads an entry to its end. */
    public interface Reader {

        /** Reads it. */
        void read(InputStream content) throws IOException;
    }

    /**
     * Has an entry read.
     *
     * @throws MalformedBackup if what was read differs from the manifest
     */
    public void read(String name, Reader reader) throws IOException, MalformedBackup {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(zip.getInputStream(zip.getEntry(name)), digest)) {
            reader.read(in);
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw new MalformedBackup(name + " is damaged: " + e.getMessage());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(digests.get(name))) {
            throw new MalformedBackup(name + " is not what " + BackupEntries.MANIFEST + " says");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private Map<String, String> digests() throws IOException, MalformedBackup {
        Map<String, String> found = new LinkedHashMap<>();
        for (String line : text(BackupEntries.MANIFEST).lines().toList()) {
            if (!line.matches("[0-9a-f]{64}  \\S+") || !BackupEntries.isKnown(line.substring(DIGITS + 2))) {
                throw new MalformedBackup(BackupEntries.MANIFEST + " has a line that belongs to no back-up: " + line);
            }
            found.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
        }
        return found;
    }

    private void refuseOthers() throws MalformedBackup {
        List<String> there = new ArrayList<>(zip.stream().map(ZipEntry::getName).toList());
        there.remove(BackupEntries.MANIFEST);
        List<String> missing = new ArrayList<>(digests.keySet());
        missing.removeAll(new HashSet<>(there));
        if (!missing.isEmpty()) {
            throw new MalformedBackup("it lacks " + missing.get(0));
        }
        if (there.size() != digests.size()) {
            there.removeAll(digests.keySet());
            throw new MalformedBackup("it has an entry that its manifest does not name, or one twice"
                    + (there.isEmpty() ? "" : ": " + there.get(0)));
        }
    }

    private String text(String name) throws IOException, MalformedBackup {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new MalformedBackup("it has no " + name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(BackupEntries.MANIFEST.equals(name) ? Integer.MAX_VALUE : LONGEST_TEXT), StandardCharsets.UTF_8);
        }
    }
}
