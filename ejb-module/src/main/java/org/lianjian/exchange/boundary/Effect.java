package org.lianjian.exchange.boundary;

/** What bringing in a record would do. */
public enum Effect {
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
}
