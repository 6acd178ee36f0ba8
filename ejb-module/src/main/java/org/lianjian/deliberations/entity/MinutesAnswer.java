package org.lianjian.deliberations.entity;

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

/** What a party said to the minutes, and to which wording of them. */
@Entity
@Table(name = "minutes_answer")
@IdClass(PartOfMeeting.class)
public class MinutesAnswer {

    @Id
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Id
    @Column(name = "organization_id", nullable = false)
    private Long organizationId;

    @Column(name = "confirmed", nullable = false)
    private boolean confirmed;

    @Column(name = "reason")
    private String reason;

    @Column(name = "text_revision", nullable = false)
    private int textRevision;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    @Column(name = "given_by", nullable = false)
    private Long givenBy;

    @Column(name = "given_by_name", nullable = false)
    private String givenByName;

    /** For the persistence provider. */
    protected MinutesAnswer() {
    }

    MinutesAnswer(Meeting meeting, long organizationId) {
        this.meeting = meeting;
        this.organizationId = organizationId;
    }

    /** Confirms the wording, or objects for a reason. */
    void give(String objectedBecause, int wording, Occasion occasion) {
        confirmed = objectedBecause == null;
        reason = objectedBecause;
        textRevision = wording;
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

    /** What is objected, or null. */
    public String getReason() {
        return reason;
    }

    /** Which wording it is about. */
    public int getTextRevision() {
        return textRevision;
    }

    public Instant getGivenAt() {
        return givenAt;
    }

    public String getGivenByName() {
        return givenByName;
    }
}
