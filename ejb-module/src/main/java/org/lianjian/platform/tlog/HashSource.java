package org.lianjian.platform.tlog;

/** Where the hashes of a log come from: a database, a folder, somebody else's server. */
@FunctionalInterface
public interface HashSource {

    /**
     * The hashes of a tile one after the other, {@code 32 × width} bytes.
     *
     * @throws IllegalStateException if the log has no such tile
     */
    byte[] hashes(Tile tile);
}
