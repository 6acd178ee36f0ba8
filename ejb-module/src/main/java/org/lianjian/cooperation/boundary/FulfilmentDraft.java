package org.lianjian.cooperation.boundary;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.io.Serializable;
import java.math.BigDecimal;

/** What a completed project counts towards a commitment of its agreement. */
public class FulfilmentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long commitmentId;

    /** In the unit of the commitment. */
    @NotNull(message = "validation.required")
    @Positive(message = "validation.positive")
    @Digits(integer = 12, fraction = 3, message = "validation.number")
    private BigDecimal quantity;

    public Long getCommitmentId() {
        return commitmentId;
    }

    public void setCommitmentId(Long commitmentId) {
        this.commitmentId = commitmentId;
    }

    public BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(BigDecimal quantity) {
        this.quantity = quantity;
    }
}
