package org.lianjian.cooperation.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/** What is typed about a project that is proposed, on the form and in the API body. */
public class ProjectDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long agreementId;

    @PlainText(max = 120)
    private String title;

    @PlainText(max = 4000, required = false, lines = true)
    private String aims;

    @PositiveOrZero(message = "validation.positiveOrZero")
    @Digits(integer = 13, fraction = 2, message = "validation.number")
    private BigDecimal budget;

    /** ISO 4217; CNY when left out. */
    private String currency;

    /** The parties that carry it out; at least one. */
    @Size(max = 50, message = "validation.tooMany")
    private List<Long> performing = new ArrayList<>();

    /** The needs it meets and the resources it uses. */
    @Size(max = 50, message = "validation.tooMany")
    private List<Long> listings = new ArrayList<>();

    /** At least one. */
    @Valid
    @Size(max = 50, message = "validation.tooMany")
    private List<MilestoneDraft> milestones = new ArrayList<>();

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAims() {
        return aims;
    }

    public void setAims(String aims) {
        this.aims = aims;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public List<Long> getPerforming() {
        return performing;
    }

    public void setPerforming(List<Long> performing) {
        this.performing = performing;
    }

    public List<Long> getListings() {
        return listings;
    }

    public void setListings(List<Long> listings) {
        this.listings = listings;
    }

    public List<MilestoneDraft> getMilestones() {
        return milestones;
    }

    public void setMilestones(List<MilestoneDraft> milestones) {
        this.milestones = milestones;
    }
}
