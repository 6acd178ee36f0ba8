package org.lianjian.platform.personal;

/** Why something personal is not erased. */
public enum KeptBecause {
    /** It is part of what was signed (invariant 8). */
    SIGNED,
    /** It stands in a sentence that somebody wrote: it is to be reworded on the record. */
    IN_TEXT,
    /** It is part of what was issued or accepted (invariant 8). */
    ISSUED,
    /** It says who acted in a record or account, which has to remain on file. */
    ACTED,
    /** It is in a package that was archived: that never changes. */
    ARCHIVED
}
