package org.lianjian.agreements.boundary;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.text.PlainText;

/** One party's signature as registered by an official. */
public class SignatureDraft {

    @NotNull(message = "validation.required")
    private Long organizationId;

    /** Who signed. */
    @PlainText(max = 40)
    private String signatory;

    /** In what function. */
    @PlainText(max = 60)
    private String title;

    @NotNull(message = "validation.required")
    private LocalDate signedOn;

    /** The signed page: PDF, PNG or JPEG. */
    @NotNull(message = "validation.required")
    private Upload scan;

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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public Upload getScan() {
        return scan;
    }

    public void setScan(Upload scan) {
        this.scan = scan;
    }
}
