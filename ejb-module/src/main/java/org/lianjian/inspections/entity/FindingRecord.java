package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.FindingState;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about a finding, for reading; what may happen to it is in {@link Finding}. */
@MappedSuperclass
public abstract class FindingRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
    @SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "engagement_id", nullable = false, updatable = false)
    protected Long engagementId;

    @Column(name = "record_key", nullable = false, updatable = false)
    protected String key;

    @Column(name = "record_number", nullable = false, updatable = false)
    protected String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity", nullable = false, updatable = false)
    protected FindingSeverity severity;

    @Column(name = "title", nullable = false, updatable = false)
    protected String title;

    @Column(name = "rule_broken", nullable = false, updatable = false)
    protected String rule;

    @Column(name = "rule_code", updatable = false)
    protected String ruleCode;

    @Column(name = "description", nullable = false, updatable = false)
    protected String description;

    @Column(name = "organization_id", nullable = false, updatable = false)
    protected Long organizationId;

    @Column(name = "organization_name", nullable = false, updatable = false)
    protected String organizationName;

    @Column(name = "township_code", nullable = false, updatable = false)
    protected String townshipCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "body_level", updatable = false)
    protected BodyLevel bodyLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected FindingState state;

    @Column(name = "due_on", nullable = false)
    protected LocalDate dueOn;

    @Column(name = "issued_by_name", nullable = false, updatable = false)
    protected String issuedByName;

    @Column(name = "acknowledged_at")
    protected Instant acknowledgedAt;

    @Column(name = "claimed_by")
    protected Long claimedBy;

    @Column(name = "escalated_at")
    protected Instant escalatedAt;

    @Column(name = "search_text", nullable = false, updatable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    public Long getEngagementId() {
        return engagementId;
    }

    /** E.g. {@code SJ-330784114-2026-0001}. */
    public String getKey() {
        return key;
    }

    /** E.g. 花审〔2026〕1号. */
    public String getNumber() {
        return number;
    }

    public FindingSeverity getSeverity() {
        return severity;
    }

    public String getTitle() {
        return title;
    }

    /** The rule broken, in words. */
    public String getRule() {
        return rule;
    }

    /** A code for the rule, or null. */
    public String getRuleCode() {
        return ruleCode;
    }

    public String getDescription() {
        return description;
    }

    /** The organisation that has to answer. */
    public Long getOrganizationId() {
        return organizationId;
    }

    /** Its short name when the finding was issued. */
    public String getOrganizationName() {
        return organizationName;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    /** Whose body the organisation is, or null when it is none. */
    public BodyLevel getBodyLevel() {
        return bodyLevel;
    }

    public FindingState getState() {
        return state;
    }

    /** The last day for claiming rectification. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    public String getIssuedByName() {
        return issuedByName;
    }

    /** When the organisation took note, or null. */
    public Instant getAcknowledgedAt() {
        return acknowledgedAt;
    }

    /** The account that made the latest claim, or null. */
    public Long getClaimedBy() {
        return claimedBy;
    }

    /** When it was last escalated, or null. */
    public Instant getEscalatedAt() {
        return escalatedAt;
    }

    /** Whose record it is: the organisation's that has to answer. */
    public RecordScope scope() {
        return RecordScope.of(organizationId, townshipCode);
    }
}
