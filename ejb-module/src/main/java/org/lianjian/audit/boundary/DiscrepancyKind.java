package org.lianjian.audit.boundary;

/** What verification can find wrong. The words are in the bundle {@code audit} under {@code audit.discrepancyKind.NAME}. */
public enum DiscrepancyKind {
    /** The entry of a leaf is not the one that was hashed. */
    ENTRY_CHANGED,
    /** A place in the log has no entry. */
    ENTRY_MISSING,
    /** An entry that no checkpoint covers. */
    ENTRY_UNSIGNED,
    /** A stored tile is not what follows from the entries. */
    TILE_CHANGED,
    TILE_MISSING,
    /**
     * The entries up to a checkpoint do not give its root: something between the last good checkpoint and this one was changed, removed or swapped.
     */
    ROOT_DIFFERS,
    /** A checkpoint is not signed by a key of the log. */
    CHECKPOINT_UNSIGNED,
    /** The newest checkpoint is not signed by the key of this node. */
    KEY_FOREIGN,
    /** The checkpoint that was given is not signed by a key of this log. */
    GIVEN_UNSIGNED,
    /** The checkpoint that was given covers more entries than there are: the log was cut, or an older copy was put in its place. */
    LOG_SHORTER,
    /** The beginning of the log is not what it was when the given checkpoint was signed. */
    GIVEN_DIFFERS,
    /** An event differs from the entry that was sealed. */
    EVENT_CHANGED,
    /** An event that was sealed is gone. */
    EVENT_MISSING,
    /** An event that was slipped in: it neither was sealed nor waits for it. */
    EVENT_UNSEALED,
    /** A record differs from the digest in its latest event: it was changed behind the program's back. */
    RECORD_CHANGED,
    /** The salt of that digest is gone, so that nobody can tell whether the record was changed. */
    RECORD_UNPROVABLE,
    /** A record with events is gone. */
    RECORD_MISSING,
    /** A record without any event. */
    RECORD_UNKNOWN
}
