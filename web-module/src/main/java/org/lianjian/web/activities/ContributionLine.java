package org.lianjian.web.activities;

import java.io.Serializable;
import java.math.BigDecimal;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.agreements.boundary.Commitment;

/** One commitment of the agreement in the filing form: ticked or not, and how much was done of it. */
public class ContributionLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long commitmentId;
    private final String measure;
    private final String unit;
    private boolean ticked;
    private BigDecimal quantity;

    ContributionLine(Commitment commitment) {
        commitmentId = commitment.id();
        measure = commitment.measure();
        unit = commitment.unit();
        quantity = BigDecimal.ONE;
    }

    void tick(BigDecimal howMuch) {
        ticked = true;
        quantity = howMuch;
    }

    ContributionDraft draft() {
        ContributionDraft draft = new ContributionDraft();
        draft.setCommitmentId(commitmentId);
        draft.setQuantity(quantity);
        return draft;
    }

    public long getCommitmentId() {
        return commitmentId;
    }

    public String getMeasure() {
        return measure;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
