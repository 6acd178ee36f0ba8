package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.platform.steps.Occasion;

/** One change of the day by which a resolution is to be done. It is written once. */
@Entity
@Table(name = "resolution_deferral")
public class DeferralEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_deferral_seq")
    @SequenceGenerator(name = "resolution_deferral_seq", sequenceName = "resolution_deferral_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id", nullable = false, updatable = false)
    private Resolution resolution;

    @Column(name = "due_before", nullable = false, updatable = false)
    private LocalDate before;

    @Column(name = "due_after", nullable = false, updatable = false)
    private LocalDate after;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "deferred_at", nullable = false, updatable = false)
    private Instant deferredAt;

    @Column(name = "deferred_by", nullable = false, updatable = false)
    private Long deferredBy;

    @Column(name = "deferred_by_name", nullable = false, updatable = false)
    private String deferredByName;

    /** For the persistence provider. */
    protected DeferralEntry() {
    }

    DeferralEntry(Resolution resolution, LocalDate after, String reason, Occasion occasion) {
        this.resolution = resolution;
        this.before = resolution.getDueOn();
        this.after = after;
        this.reason = reason;
        this.deferredAt = occasion.now();
        this.deferredBy = occasion.actor().accountId();
        this.deferredByName = occasion.actor().displayName();
    }

    public LocalDate getBefore() {
        return before;
    }

    public LocalDate getAfter() {
        return after;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDeferredAt() {
        return deferredAt;
    }

    public String getDeferredByName() {
        return deferredByName;
    }
}
