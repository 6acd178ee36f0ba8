package org.lianjian.deliberations.boundary;

import jakarta.validation.constraints.NotNull;
import org.lianjian.agreements.boundary.AdditionDraft;

/** What is typed to turn a resolution into an addendum of an agreement, with a new promise or without. */
public class BornAddendumDraft extends AdditionDraft {

    private static final long serialVersionUID = 1L;

    /** An active or suspended agreement with a participant of the meeting. */
    @NotNull(message = "validation.required")
    private Long agreementId;

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }
}
