package org.lianjian.cooperation.boundary;

/** The life of a need or a resource (DOMAIN.md §3). */
public enum ListingState {
    DRAFT, PUBLISHED,
    /** An agreed project counts on it. */
    RESERVED,
    /** A need that an accepted project has met. */
    MET,
    /** A resource that an accepted project has used. */
    USED,
    WITHDRAWN, EXPIRED
}
