package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about a project, for reading; what may happen to it is in {@link Project}. */
@MappedSuperclass
public abstract class ProjectRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_seq")
    @SequenceGenerator(name = "project_seq", sequenceName = "project_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "agreement_id", nullable = false)
    protected Long agreementId;

    @Column(name = "record_key", nullable = false)
    protected String key;

    @Column(name = "record_number", nullable = false)
    protected String number;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "aims")
    protected String aims;

    @Column(name = "budget")
    protected BigDecimal budget;

    @Column(name = "currency", nullable = false)
    protected String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected ProjectState state;

    @Column(name = "plan_since", nullable = false)
    protected int planSince;

    @Column(name = "outcome")
    protected String outcome;

    @Column(name = "completed_at")
    protected Instant completedAt;

    @Column(name = "completed_by")
    protected Long completedBy;

    @Column(name = "completed_by_name")
    protected String completedByName;

    @Column(name = "reason")
    protected String reason;

    @Column(name = "reviewed_at")
    protected Instant reviewedAt;

    @Column(name = "reviewed_by")
    protected Long reviewedBy;

    @Column(name = "reviewed_by_name")
    protected String reviewedByName;

    @Enumerated(EnumType.STRING)
    @Column(name = "deciding_level", nullable = false)
    protected DecidingLevel decidingLevel;

    @Column(name = "first_due")
    protected LocalDate firstDue;

    @Column(name = "last_due")
    protected LocalDate lastDue;

    @Column(name = "percent_done", nullable = false)
    protected int percentDone;

    @Column(name = "parties_label", nullable = false)
    protected String partiesLabel;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    /** The agreement it runs under. */
    public Long getAgreementId() {
        return agreementId;
    }

    /** E.g. {@code XM-330784114-2026-0002}. */
    public String getKey() {
        return key;
    }

    /** E.g. 花项〔2026〕2号. */
    public String getNumber() {
        return number;
    }

    public String getTitle() {
        return title;
    }

    /** What it is for, or null. */
    public String getAims() {
        return aims;
    }

    /** Scale 2, or null. */
    public BigDecimal getBudget() {
        return budget;
    }

    /** Of the budget, ISO 4217. */
    public String getCurrency() {
        return currency;
    }

    public ProjectState getState() {
        return state;
    }

    /** The version of the record since which the plan reads as it does. */
    public int getPlanSince() {
        return planSince;
    }

    /** What came of it; null before completion. */
    public String getOutcome() {
        return outcome;
    }

    /** When it was last claimed done, or null. */
    public Instant getCompletedAt() {
        return completedAt;
    }

    /** The account that claimed it done, or null. */
    public Long getCompletedBy() {
        return completedBy;
    }

    /** Who claimed it done, or null. */
    public String getCompletedByName() {
        return completedByName;
    }

    /** Why it was last returned or given up, or null. */
    public String getReason() {
        return reason;
    }

    /** When it was last reviewed, or null. */
    public Instant getReviewedAt() {
        return reviewedAt;
    }

    /** Who reviewed it last, or null. */
    public String getReviewedByName() {
        return reviewedByName;
    }

    /** Who reviews it (invariant 6). */
    public DecidingLevel getDecidingLevel() {
        return decidingLevel;
    }

    /** The date of the last milestone. */
    public LocalDate getFirstDue() {
        return firstDue;
    }

    public LocalDate getLastDue() {
        return lastDue;
    }

    /** Milestones reached, of all, 0 to 100. */
    public int getPercentDone() {
        return percentDone;
    }

    /** The short names of the parties, joined by " – ". */
    public String getPartiesLabel() {
        return partiesLabel;
    }
}
