package org.lianjian.cooperation.boundary;

/** The two ways in which a listing of a township goes without a counterpart. */
public enum ListingGap {
    /** Published needs that no published resource would fit. */
    NEEDS_WITHOUT_MATCH,
    /** Published resources that no project has counted on for thirty days and more. */
    UNUSED_RESOURCES
}
