package org.lianjian.deliberations.boundary;

/** What somebody can be offered to do with a series. */
public enum SeriesStep {
    CHANGE, CONVENE, END
}
