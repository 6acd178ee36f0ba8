package org.lianjian.platform.errors;

import java.time.Instant;

/** Somebody else changed the record since the caller read it (HTTP 412). Nothing was overwritten. */
public class StaleVersion extends LianjianException {

    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final Instant changedAt;

    /**
     * @param changedBy the display name of who changed it last; empty when two changes met in the same moment
     * @param changedAt when
     */
    public StaleVersion(String changedBy, Instant changedAt) {
        super("error.staleVersion", changedBy, changedAt);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The display name of who changed it last. */
    public String changedBy() {
        return changedBy;
    }

    /** When it was changed last. */
    public Instant changedAt() {
        return changedAt;
    }
}
