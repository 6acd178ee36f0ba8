package org.lianjian.platform.personal;

/** Why something personal is not erased. */
public enum KeptBecause {
    /** It is part of what was signed (invariant 8). */
    SIGNED,
    /** It is part of minutes that were issued, or of what was resolved in them (invariant 8). */
    ISSUED,
    /** It says who acted in a record or account, which has to remain on file. */
    ACTED,
    /** It is in a package that was archived: that never changes. */
    ARCHIVED
}
