package org.lianjian.web.cooperation;

import java.math.BigDecimal;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.cooperation.boundary.FulfilmentDraft;

/** A commitment of the agreement in the claim of completion: whether the project fulfilled some of it, and how much. */
public class FulfilmentLine {

    private final long commitmentId;
    private final String measure;
    private final String unit;
    private BigDecimal quantity;

    FulfilmentLine(Commitment commitment) {
        commitmentId = commitment.id();
        measure = commitment.measure();
        unit = commitment.unit();
    }

    FulfilmentDraft draft() {
        FulfilmentDraft draft = new FulfilmentDraft();
        draft.setCommitmentId(commitmentId);
        draft.setQuantity(quantity);
        return draft;
    }

    public String getMeasure() {
        return measure;
    }

    public String getUnit() {
        return unit;
    }

    /** How much; null when the project fulfilled nothing of it. */
    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
