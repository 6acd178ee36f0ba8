package org.lianjian.exchange.entity;

import java.io.Serializable;

/** Which fault of which run. */
public class RefusedCellId implements Serializable {

    private static final long serialVersionUID = 1L;

    private long runId;
    private int place;

    public RefusedCellId() {
    }

    public RefusedCellId(long runId, int place) {
        this.runId = runId;
        this.place = place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RefusedCellId id && id.runId == runId && id.place == place;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(runId) * 31 + place;
    }
}
