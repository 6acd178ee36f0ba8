package org.lianjian.cooperation.boundary;

/** Who may see it once it is published, beside those whose it is. */
public enum ListingVisibility {
    /** Everybody with a business role in the own township. */
    TOWNSHIP,
    /** Everybody with a business role in the city. */
    CITY
}
