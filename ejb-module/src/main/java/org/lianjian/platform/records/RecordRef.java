package org.lianjian.platform.records;

/**
 * A record that a caller wants to change.
 *
 * @param id      its id
 * @param version the version the caller has read, or null when the step does not depend on what else was changed
 */
public record RecordRef(long id, Integer version) {

    /** The record whatever its version. */
    public static RecordRef latest(long id) {
        return new RecordRef(id, null);
    }

    /** The record as the caller has read it. */
    public static RecordRef of(long id, int version) {
        return new RecordRef(id, version);
    }
}
