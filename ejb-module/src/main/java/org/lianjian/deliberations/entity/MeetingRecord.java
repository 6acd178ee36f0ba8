package org.lianjian.deliberations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.lianjian.activities.boundary.Way;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.records.TrackedEntity;

/** What is written down about a meeting, for reading; what may happen to it is in {@link Meeting}. */
@MappedSuperclass
public abstract class MeetingRecord extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @Column(name = "series_id")
    protected Long seriesId;

    @Column(name = "agreement_id")
    protected Long agreementId;

    @Embedded
    protected Convener convener;

    @Column(name = "record_key", nullable = false)
    protected String key;

    @Column(name = "record_number", nullable = false)
    protected String number;

    @Enumerated(EnumType.STRING)
    @Column(name = "way", nullable = false)
    protected Way way;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "held_on", nullable = false)
    protected LocalDate heldOn;

    @Column(name = "start_time")
    protected LocalTime startTime;

    @Embedded
    protected Venue venue;

    @Column(name = "chair_id", nullable = false)
    protected Long chairId;

    @Embedded
    protected QuorumRule quorum;

    @Column(name = "topics_until", nullable = false)
    protected LocalDate topicsUntil;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    protected MeetingState state;

    @Column(name = "cancel_reason")
    protected String cancelReason;

    @Column(name = "attendance_version", nullable = false)
    protected int attendanceVersion;

    @Column(name = "text_revision", nullable = false)
    protected int textRevision;

    @Column(name = "issued_at")
    protected Instant issuedAt;

    @Column(name = "issued_by")
    protected Long issuedBy;

    @Column(name = "issued_by_name")
    protected String issuedByName;

    @Column(name = "parties_label", nullable = false)
    protected String partiesLabel;

    @Column(name = "search_text", nullable = false)
    protected String searchText;

    @Override
    public Long getId() {
        return id;
    }

    /** The series it belongs to, or null. */
    public Long getSeriesId() {
        return seriesId;
    }

    /** The agreement whose parties meet, or null for a joint meeting. */
    public Long getAgreementId() {
        return agreementId;
    }

    /** For whom it was convened. */
    public Convener getConvener() {
        return convener;
    }

    /** E.g. {@code HY-330784114-2026-0012}. */
    public String getKey() {
        return key;
    }

    /** E.g. 花会〔2026〕12号. */
    public String getNumber() {
        return number;
    }

    public Way getWay() {
        return way;
    }

    public String getTitle() {
        return title;
    }

    /** The day it is or was held. */
    public LocalDate getHeldOn() {
        return heldOn;
    }

    /** Office time, or null. */
    public LocalTime getStartTime() {
        return startTime;
    }

    public Venue getVenue() {
        return venue;
    }

    /** The organisation in the chair. */
    public long getChairId() {
        return chairId;
    }

    /** The quorum rule; the provider reads one without any demand as null. */
    public QuorumRule getQuorum() {
        return quorum == null ? new QuorumRule(null, null) : quorum;
    }

    /** The last day for proposing topics. */
    public LocalDate getTopicsUntil() {
        return topicsUntil;
    }

    public MeetingState getState() {
        return state;
    }

    /** Why it was called off, or null. */
    public String getCancelReason() {
        return cancelReason;
    }

    /** The version of the attendance list. */
    public int getAttendanceVersion() {
        return attendanceVersion;
    }

    /** The number of the wording of the minutes. */
    public int getTextRevision() {
        return textRevision;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getIssuedByName() {
        return issuedByName;
    }

    /** The short names of the participants. */
    public String getPartiesLabel() {
        return partiesLabel;
    }
}
