package org.lianjian.deliberations.boundary;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import org.lianjian.platform.text.PlainText;

/** A resolution as the minutes have it. */
public class ResolutionDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @PlainText(max = 1000, lines = true)
    private String text;

    /** How one will see that it is done. */
    @PlainText(max = 500, required = false)
    private String measure;

    /** A participant. */
    @NotNull(message = "validation.required")
    private Long ownerOrganizationId;

    /** The name of the person who sees to it. */
    @PlainText(max = 60)
    private String ownerPerson;

    @NotNull(message = "validation.required")
    private LocalDate due;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public Long getOwnerOrganizationId() {
        return ownerOrganizationId;
    }

    public void setOwnerOrganizationId(Long ownerOrganizationId) {
        this.ownerOrganizationId = ownerOrganizationId;
    }

    public String getOwnerPerson() {
        return ownerPerson;
    }

    public void setOwnerPerson(String ownerPerson) {
        this.ownerPerson = ownerPerson;
    }

    public LocalDate getDue() {
        return due;
    }

    public void setDue(LocalDate due) {
        this.due = due;
    }
}
