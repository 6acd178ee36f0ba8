package org.lianjian.web.agreements;

import org.lianjian.agreements.boundary.CommitmentDraft;

/** A promise that an addendum may bring; nothing typed means none. */
public class NewCommitment extends CommitmentDraft {

    private static final long serialVersionUID = 1L;

    /** The promise, or null if nothing of it was typed. */
    public CommitmentDraft draft() {
        boolean untouched = isBlank(getMeasure()) && getTarget() == null && isBlank(getUnit()) && getDue() == null;
        return untouched ? null : this;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
