package org.lianjian.activities.entity;

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
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.Way;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about an activity, for reading; what may happen to it is in {@link Activity}. */
@MappedSuperclass
public abstract class ActivityRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_seq")
    @SequenceGenerator(name = "activity_seq", sequenceName = "activity_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "agreement_id", nullable = false)
    protected Long agreementId;

    @Column(name = "project_id")
    protected Long projectId;

    @Column(name = "record_key")
    protected String key;

    @Column(name = "record_number")
    protected String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false)
    protected Way way;

    @Enumerated(EnumType.STRING)
    @Column(name = "activity_type", nullable = false)
    protected ActivityType type;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "held_on", nullable = false)
    protected LocalDate heldOn;

    @Column(name = "place")
    protected String place;

    @Column(name = "outcome")
    protected String outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected ActivityState state;

    @Column(name = "due_on")
    protected LocalDate dueOn;

    @Column(name = "late", nullable = false)
    protected boolean late;

    @Column(name = "unconfirmed", nullable = false)
    protected boolean unconfirmed;

    @Column(name = "late_reason")
    protected String lateReason;

    @Column(name = "unlocked", nullable = false)
    protected boolean unlocked;

    @Column(name = "filed_at")
    protected Instant filedAt;

    @Column(name = "filed_by")
    protected Long filedBy;

    @Column(name = "filed_by_name")
    protected String filedByName;

    @Column(name = "filed_for")
    protected Long filedFor;

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

    @Column(name = "parties_label", nullable = false)
    protected String partiesLabel;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Column(name = "participants", nullable = false)
    protected int participants;

    @Override
    public Long getId() {
        return id;
    }

    /** The agreement it belongs to. */
    public Long getAgreementId() {
        return agreementId;
    }

    /** The project it belongs to, or null. */
    public Long getProjectId() {
        return projectId;
    }

    /** E.g. {@code HD-330784114-2026-0012}; null before filing. */
    public String getKey() {
        return key;
    }

    /** E.g. 花活〔2026〕12号; null before filing. */
    public String getNumber() {
        return number;
    }

    public Way getWay() {
        return way;
    }

    public ActivityType getType() {
        return type;
    }

    public String getTitle() {
        return title;
    }

    /** The day it was or will be held. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Where, or null. */
    public String getPlace() {
        return place;
    }

    /** What came of it; null before that is known. */
    public String getOutcome() {
        return outcome;
    }

    public ActivityState getState() {
        return state;
    }

    /** The last day for filing without being late (invariant 5). */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Whether it was filed after its due day. */
    public boolean isLate() {
        return late;
    }

    /** Whether it is filed and not every partner that took part has confirmed. */
    public boolean isUnconfirmed() {
        return unconfirmed;
    }

    /** Why it was filed late, or null. */
    public String getLateReason() {
        return lateReason;
    }

    /** Whether the township let a filing past the grace period in. */
    public boolean isUnlocked() {
        return unlocked;
    }

    /** When it was filed, the last time; null before. */
    public Instant getFiledAt() {
        return filedAt;
    }

    /** The account that filed it, or null. */
    public Long getFiledBy() {
        return filedBy;
    }

    /** Who filed it, or null. */
    public String getFiledByName() {
        return filedByName;
    }

    /** The party it was filed for; null before, and for what an office entered from paper. */
    public Long getFiledFor() {
        return filedFor;
    }

    /** Why it was last returned, rejected or cancelled, or null. */
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

    /** The short names of the parties, joined by " – ". */
    public String getPartiesLabel() {
        return partiesLabel;
    }

    /** Head-count of all parties together. */
    public int getParticipants() {
        return participants;
    }
}
