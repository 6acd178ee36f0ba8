package org.lianjian.cooperation.boundary;

/** The orders of the lists. */
public enum ListingSort {
    NEWEST, EXPIRING_FIRST
}
