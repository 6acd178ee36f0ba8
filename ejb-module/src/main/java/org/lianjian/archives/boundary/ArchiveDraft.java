package org.lianjian.archives.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;

/** What is chosen for a package that is to be made. */
public class ArchiveDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long agreementId;

    private Retention retention;

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    /** How long it is kept; what the settings say when null. */
    public Retention getRetention() {
        return retention;
    }

    public void setRetention(Retention retention) {
        this.retention = retention;
    }
}
