package org.lianjian.audit.boundary;

/**
 * One thing that verification found wrong.
 *
 * @param leafIndex  the place in the log, or null
 * @param eventId    the event, or null
 * @param objectType the kind of record, or null
 * @param objectId   the record, or null
 * @param objectKey  the number of the record, or empty
 * @param detail     what exactly: a tile, a range of entries, a key; empty if there is nothing to add
 */
public record Discrepancy(DiscrepancyKind kind, Long leafIndex, Long eventId, ObjectType objectType, Long objectId, String objectKey,
        String detail) {

    /** Something wrong with an entry of the log. */
    public static Discrepancy ofEntry(DiscrepancyKind kind, long leafIndex, String detail) {
        return new Discrepancy(kind, leafIndex, null, null, null, "", detail);
    }

    /** Something wrong with an event. */
    public static Discrepancy ofEvent(DiscrepancyKind kind, Long leafIndex, long eventId, String detail) {
        return new Discrepancy(kind, leafIndex, eventId, null, null, "", detail);
    }

    /** Something wrong with a record. */
    public static Discrepancy ofRecord(DiscrepancyKind kind, ObjectType type, long id, String key) {
        return new Discrepancy(kind, null, null, type, id, key, "");
    }

    /** Something wrong with the log as a whole. */
    public static Discrepancy ofLog(DiscrepancyKind kind, String detail) {
        return new Discrepancy(kind, null, null, null, null, "", detail);
    }
}
