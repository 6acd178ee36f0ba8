package org.lianjian.exchange.boundary;

/** What is to be written of a checked sheet. */
public enum ImportChoice {

    /** Everything or nothing. */
    ALL,
    /** What is right; the refused rows stay out. */
    GOOD_ROWS
}
