package org.lianjian.platform.access;

/** How far a grant reaches. */
public enum ScopeLevel {
    /** One organisation and the records it is a party to. */
    ORGANIZATION,
    /** One township (镇, 街道) and everything that has a party in it. */
    TOWNSHIP,
    /** A county-level city (县级市) with all its townships. */
    CITY,
    /** The installation itself: accounts, grants, the log. Reaches no business record. */
    SYSTEM
}
