package org.lianjian.documents.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.lianjian.platform.settings.Settings;

/**
 * Keeps files in a folder as {@code files/ab/cd/<sha256>} under the data folder of the installation, which several nodes share. A file appears whole
 * or not at all: it is written beside its place, forced to disk and renamed.
 */
@ApplicationScoped
public class FolderContentStore implements ContentStore {

    private Path root;

    protected FolderContentStore() {
    }

    @Inject
    public FolderContentStore(Settings settings) {
        this.root = settings.data().resolve("files").toAbsolutePath();
    }

    @Override
    public String put(byte[] content) {
        String sha256 = Sha256.of(content);
        Path place = placeOf(sha256);
        try {
            if (!isIntact(place, sha256)) {
                write(place, content);
            }
            return sha256;
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot write " + place, e);
        }
    }

    @Override
    public byte[] get(String sha256) {
        Path place = placeOf(sha256);
        try {
            byte[] content = Files.readAllBytes(place);
            if (!Sha256.of(content).equals(sha256)) {
                throw new ContentUnavailable("The content of " + place + " is not what was stored");
            }
            return content;
        } catch (IOException e) {
            throw new ContentUnavailable("Cannot read " + place, e);
        }
    }

    private Path placeOf(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    private static boolean isIntact(Path place, String sha256) throws IOException {
        return Files.exists(place) && Sha256.of(Files.readAllBytes(place)).equals(sha256);
    }

    private static void write(Path place, byte[] content) throws IOException {
        Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(place.getParent(), ".new", null);
        try {
            force(beside, content);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceFolder(place.getParent());
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void force(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** The new name lies in the folder and is durable only with it; Windows neither needs nor allows this. */
    private static void forceFolder(Path folder) throws IOException {
        if (File.separatorChar == '/') {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
