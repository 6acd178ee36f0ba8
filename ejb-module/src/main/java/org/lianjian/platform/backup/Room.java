package org.lianjian.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on a disk: a back-up must not take the last of it, which the running program needs. */
public final class Room {

    private static final long MEGABYTE = 1L << 20;
    private static final long SPARED = 256 * MEGABYTE;

    private Room() {
    }

    /**
     * Demands room.
     *
     * @param place a folder
     * @param bytes how much is about to be written there
     * @throws IOException with the remedy, if less than a quarter of a gigabyte would be left
     */
    public static void demand(Path place, long bytes) throws IOException {
        long free = Files.getFileStore(place).getUsableSpace();
        if (free < bytes + SPARED) {
            throw new IOException("there is no room on the disk of " + place + ": " + (bytes + SPARED) / MEGABYTE + " MB are needed, "
                    + free / MEGABYTE + " MB are free");
        }
    }
}
