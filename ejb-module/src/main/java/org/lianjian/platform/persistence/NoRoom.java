package org.lianjian.platform.persistence;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Tells from an exception that a disk of this node is full; that passes once somebody makes room. */
public final class NoRoom {

    private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private NoRoom() {
    }

    /** Whether that is what happened. */
    public static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof IOException && WORDS.stream().anyMatch(String.valueOf(cause.getMessage())::contains));
    }
}
