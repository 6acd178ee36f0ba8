package org.lianjian.agreements.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** One party's signature as it stands on a paper that was signed before. */
public class PaperSignature {

    @NotNull(message = "validation.required")
    private Long organizationId;

    /** Who signed. */
    @PlainText(max = 40)
    private String signatory;

    @NotNull(message = "validation.required")
    private LocalDate signedOn;

    public Long getOrganizationId() {
        return organizationId;
    }

    public void setOrganizationId(Long organizationId) {
        this.organizationId = organizationId;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }
}
