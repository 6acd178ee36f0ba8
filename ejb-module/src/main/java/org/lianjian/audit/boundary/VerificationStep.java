package org.lianjian.audit.boundary;

/** What a verification is busy with, in this order. */
public enum VerificationStep {
    /** Entries, tiles, checkpoints and the events behind them. */
    LOG,
    /** Events that were never sealed. */
    EVENTS,
    /** Records against the digests in their latest events. */
    RECORDS,
    DONE
}
