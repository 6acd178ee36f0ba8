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
import org.lianjian.inspections.boundary.EngagementState;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about an engagement, for reading; what may happen to it is in {@link Engagement}. */
@MappedSuperclass
public abstract class EngagementRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "engagement_seq")
    @SequenceGenerator(name = "engagement_seq", sequenceName = "engagement_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "purpose")
    protected String purpose;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected EngagementState state;

    @Column(name = "records_from", nullable = false)
    protected LocalDate recordsFrom;

    @Column(name = "records_to", nullable = false)
    protected LocalDate recordsTo;

    @Column(name = "access_from", nullable = false)
    protected LocalDate accessFrom;

    @Column(name = "access_to", nullable = false)
    protected LocalDate accessTo;

    @Column(name = "commissioned_by_name", nullable = false)
    protected String commissionedBy;

    @Column(name = "closed_at")
    protected Instant closedAt;

    @Column(name = "closed_reason")
    protected String closedReason;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public String getPurpose() {
        return purpose;
    }

    public EngagementState getState() {
        return state;
    }

    /** First day of the period whose records are looked at. */
    public LocalDate getRecordsFrom() {
        return recordsFrom;
    }

    /** Its last day. */
    public LocalDate getRecordsTo() {
        return recordsTo;
    }

    /** First day on which the auditors may read. */
    public LocalDate getAccessFrom() {
        return accessFrom;
    }

    /** Their last day. */
    public LocalDate getAccessTo() {
        return accessTo;
    }

    /** The display name of the official who commissioned it. */
    public String getCommissionedBy() {
        return commissionedBy;
    }

    /** When it was closed, or null. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Why it was closed, or null. */
    public String getClosedReason() {
        return closedReason;
    }
}
