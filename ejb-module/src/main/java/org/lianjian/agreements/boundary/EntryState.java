package org.lianjian.agreements.boundary;

/** How an agreement on a sheet comes in. */
public enum EntryState {
    /** As a draft that goes the usual way. */
    DRAFT,
    /** As it is in force, or was, on paper that every party has signed. */
    IN_FORCE
}
