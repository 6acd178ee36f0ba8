package org.lianjian.activities.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.text.PlainText;

/**
 * What is typed about an activity, on the form and in the API body. Planning needs agreement, title and date; filing needs the head-counts and the
 * outcome too.
 */
public class ActivityDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    @NotNull(message = "validation.required")
    private Long agreementId;

    /** A running project of the same agreement that it belongs to; null for none. */
    private Long projectId;

    /** JOINT_ACTIVITY when left out. */
    private Way way;

    /** OTHER when left out. */
    private ActivityType type;

    @PlainText(max = 120)
    private String title;

    /** The day it was or will be held, office time. */
    @NotNull(message = "validation.required")
    private LocalDate heldOn;

    @PlainText(max = 120, required = false)
    private String place;

    @Valid
    @Size(max = 50, message = "validation.tooMany")
    private List<HeadcountDraft> headcounts = new ArrayList<>();

    /** What came of it; required for filing. */
    @PlainText(max = 4000, required = false, lines = true)
    private String outcome;

    @Valid
    @Size(max = 100, message = "validation.tooMany")
    private List<ContributionDraft> commitments = new ArrayList<>();

    /** Required when filed after the deadline. */
    @PlainText(max = 500, required = false, lines = true)
    private String lateReason;

    public Long getAgreementId() {
        return agreementId;
    }

    public void setAgreementId(Long agreementId) {
        this.agreementId = agreementId;
    }

    public Long getProjectId() {
        return projectId;
    }

    public void setProjectId(Long projectId) {
        this.projectId = projectId;
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way;
    }

    public ActivityType getType() {
        return type;
    }

    public void setType(ActivityType type) {
        this.type = type;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<HeadcountDraft> getHeadcounts() {
        return headcounts;
    }

    public void setHeadcounts(List<HeadcountDraft> headcounts) {
        this.headcounts = headcounts;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public List<ContributionDraft> getCommitments() {
        return commitments;
    }

    public void setCommitments(List<ContributionDraft> commitments) {
        this.commitments = commitments;
    }

    public String getLateReason() {
        return lateReason;
    }

    public void setLateReason(String lateReason) {
        this.lateReason = lateReason;
    }
}
