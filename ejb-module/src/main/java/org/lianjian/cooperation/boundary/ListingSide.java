package org.lianjian.cooperation.boundary;

/** The two lists (DOMAIN.md §2). */
public enum ListingSide {
    /** What somebody asks for (需求). */
    NEED,
    /** What somebody offers (资源). */
    RESOURCE;

    /** Where its matches are looked for. */
    public ListingSide other() {
        return this == NEED ? RESOURCE : NEED;
    }
}
