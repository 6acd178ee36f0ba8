package org.lianjian.activities.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.platform.steps.Occasion;

/** What one partner said to the present filing. */
@Entity
@Table(name = "activity_answer")
@IdClass(PartOfActivity.class)
public class ActivityAnswer {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id", nullable = false)
    private Activity activity;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Column(name = "confirmed", nullable = false)
    private boolean confirmed;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(name = "given_by", nullable = false)
    private Long givenBy;

    @Column(name = "given_by_name", nullable = false)
    private String givenByName;

    /** For the persistence provider. */
    protected ActivityAnswer() {
    }

    ActivityAnswer(Activity activity, long organizationId) {
        this.activity = activity;
        this.organizationId = organizationId;
    }

    /** Confirms, or disputes for a reason. */
    void give(String disputedBecause, Occasion occasion) {
        confirmed = disputedBecause == null;
        reason = disputedBecause;
        givenAt = occasion.now();
        givenBy = occasion.actor().accountId();
        givenByName = occasion.actor().displayName();
    }

    public long getOrganizationId() {
        return organizationId;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Why it is disputed, or null. */
    public String getReason() {
        return reason;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public String getGivenByName() {
        return givenByName;
    }
}
