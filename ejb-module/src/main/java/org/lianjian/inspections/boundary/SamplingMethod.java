package org.lianjian.inspections.boundary;

/**
 * How records are drawn, so that anybody can draw the same again. Records are numbered by their ids; the population is the list of lines
 * {@code id,size} in the order of the ids, each ended by a line feed, and its digest is the SHA-256 of that text.
 */
public enum SamplingMethod {

    /**
     * Every record has the same chance. A record's ticket is the SHA-256, in lower-case hexadecimal, of the text {@code seed|id} in UTF-8; those
     * with the lowest tickets are drawn, the lowest first.
     */
    RANDOM("random-sha256-1"),

    /**
     * The chance of a record grows with its size (monetary unit sampling). With T the sum of all sizes and n the wanted number, the interval is
     * I = T div n and the first point is 1 + (SHA-256 of the seed as a number) mod I; the other points follow at intervals of I. Sizes are added
     * up in the order of the ids, and the record in whose share a point falls is drawn: once, with the number of points as its hits. The size of an
     * activity is its head-count, that of an agreement the number of its commitments; sums of money will come from projects.
     */
    SIZE("size-interval-1");

    private final String algorithm;

    SamplingMethod(String algorithm) {
        this.algorithm = algorithm;
    }

    /** Name and version of the algorithm: another version gets another name. */
    public String algorithm() {
        return algorithm;
    }
}
