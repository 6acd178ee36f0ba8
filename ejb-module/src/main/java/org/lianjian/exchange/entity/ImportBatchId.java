package org.lianjian.exchange.entity;

import java.io.Serializable;

/** Which batch of which run. */
public class ImportBatchId implements Serializable {

    private static final long serialVersionUID = 1L;

    private long runId;
    private int number;

    public ImportBatchId() {
    }

    public ImportBatchId(long runId, int number) {
        this.runId = runId;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImportBatchId id && id.runId == runId && id.number == number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(runId) * 31 + number;
    }
}
