package org.lianjian.inspections.entity;

import org.lianjian.platform.population.SizedRecord;

/** Counts a population as its records come by in the order of their ids: how many, their sizes, and the digest of the lines {@code id,size}. */
public final class Census {

    private final Sha256 digest = new Sha256();
    private long count;
    private long size;

    /** Counts one record. */
    public void add(SizedRecord record) {
        digest.add(record.id() + "," + record.size() + "\n");
        count++;
        size += record.size();
    }

    /** The result; nothing can be added afterwards. */
    public Population closed() {
        return new Population(count, size, digest.hex());
    }

    /**
     * A counted population.
     *
     * @param size   the sum of all sizes
     * @param digest lower-case hexadecimal SHA-256
     */
    public record Population(long count, long size, String digest) {
    }
}
