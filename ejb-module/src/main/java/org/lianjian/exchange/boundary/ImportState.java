package org.lianjian.exchange.boundary;

/** Where a run of an import stands. */
public enum ImportState {

    /** The file is here and its headings are recognised; what stands in which column can be corrected. */
    UPLOADED,
    /** Every row is being checked; nothing is written. */
    CHECKING,
    /** The summary is there; whoever asked decides. */
    CHECKED,
    /** The records are being written, in one transaction. */
    WRITING,
    /** They are written. */
    DONE,
    /** Called off; nothing was written. */
    CANCELLED,
    /** It cannot go on, for the reason given; nothing was written. */
    REFUSED;

    /** Whether a node works on it now, or is about to. */
    public boolean isRunning() {
        return this == CHECKING || this == WRITING;
    }

    /** Whether nothing will change any more. */
    public boolean isOver() {
        return this == DONE || this == CANCELLED || this == REFUSED;
    }
}
