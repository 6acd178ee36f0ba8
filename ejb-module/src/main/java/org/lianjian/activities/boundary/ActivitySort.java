package org.lianjian.activities.boundary;

/** How activities are sorted. */
public enum ActivitySort {
    NEWEST, HELD_LAST
}
