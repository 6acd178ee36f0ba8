package org.lianjian.documents.control;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Keeps files in a folder as {@code ab/cd/<sha256>}, which several nodes may share. A file appears whole or not at all: it is written beside its
 * place, forced to disk and renamed.
 */
public class FolderContentStore implements ContentStore {

    private final Path root;

    /** @param root the folder; made when the first file comes */
    public FolderContentStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public void put(SpooledFile file) {
        Path place = placeOf(file.sha256());
        try {
            if (!isIntact(place, file.sha256())) {
                write(place, file.path());
            }
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot write " + place, e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        Path place = placeOf(sha256);
        try {
            return new BufferedInputStream(Files.newInputStream(place));
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot read " + place, e);
        }
    }

    @Override
    public void remove(String sha256) {
        Path place = placeOf(sha256);
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot delete " + place, e);
        }
    }

    private Path placeOf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static boolean isIntact(Path place, String sha256) throws IOException {
        if (!Files.exists(place)) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(place), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256);
    }

    private static void write(Path place, Path content) throws IOException {
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), ".new", null);
        try {
            Files.copy(content, beside, StandardCopyOption.REPLACE_EXISTING);
            force(beside, StandardOpenOption.WRITE);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(place.getParent());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** The new name lies in the folder and is durable only with it; Windows neither needs nor allows this. */
    private static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            force(folder, StandardOpenOption.READ);
        }
    }
}
