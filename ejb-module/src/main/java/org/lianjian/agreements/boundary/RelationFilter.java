package org.lianjian.agreements.boundary;

/** Which organisations of a township are looked for. */
public enum RelationFilter {
    ALL,
    /** Villages that are in no active pairing. */
    VILLAGES_WITHOUT,
    /** Enterprises in three active pairings or more. */
    ENTERPRISES_WITH_MANY
}
