package org.lianjian.exchange.boundary;

/**
 * What a sheet would do, or did, counted in records.
 *
 * @param created   new ones
 * @param changed   known ones that change
 * @param unchanged known ones that are so already
 * @param refused   those with faults
 * @param examples  rows that repeat the template's example and are passed over
 */
public record ImportCounts(long created, long changed, long unchanged, long refused, long examples) {

    /** How many would be written. */
    public long good() {
        return created + changed;
    }

    /** How many records the sheet has. */
    public long records() {
        return created + changed + unchanged + refused;
    }
}
