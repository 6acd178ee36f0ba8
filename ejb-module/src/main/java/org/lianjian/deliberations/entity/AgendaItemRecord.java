package org.lianjian.deliberations.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianjian.deliberations.boundary.AgendaKind;

/** What is written down about an agenda item, for reading. */
@MappedSuperclass
public abstract class AgendaItemRecord {

    /** In characters of the column. */
    static final int MOST_OF_TITLE = 480;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agenda_item_seq")
    @SequenceGenerator(name = "agenda_item_seq", sequenceName = "agenda_item_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    protected Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false)
    protected Meeting meeting;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    protected AgendaKind kind;

    @Column(name = "position")
    protected Integer position;

    @Column(name = "title", nullable = false)
    protected String title;

    @Column(name = "explanation")
    protected String explanation;

    @Column(name = "proposed_for")
    protected Long proposedFor;

    @Column(name = "proposed_by_name")
    protected String proposedByName;

    @Column(name = "proposed_at", nullable = false)
    protected Instant proposedAt;

    @Column(name = "resolution_id")
    protected Long resolutionId;

    @Column(name = "resolution_key")
    protected String resolutionKey;

    @Column(name = "owner_name")
    protected String ownerName;

    @Column(name = "due_on")
    protected LocalDate dueOn;

    @Column(name = "discussion")
    protected String discussion;

    @Column(name = "outcome")
    protected String outcome;

    @Column(name = "follow_up")
    protected String followUp;

    @Column(name = "minutes_version", nullable = false)
    protected int minutesVersion;

    @Column(name = "minutes_by_name")
    protected String minutesByName;

    @Column(name = "minutes_at")
    protected Instant minutesAt;

    @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    protected List<ResolutionLine> lines = new ArrayList<>();

    public Long getId() {
        return id;
    }

    public AgendaKind getKind() {
        return kind;
    }

    /** Its place on the agenda, from 1; null while it is not on it. */
    public Integer getPosition() {
        return position;
    }

    /** What is to be talked about; of a follow-up, the words of the resolution. */
    public String getTitle() {
        return title;
    }

    /** More about the topic, or null. */
    public String getExplanation() {
        return explanation;
    }

    /** The organisation that proposed it; null for a follow-up. */
    public Long getProposedFor() {
        return proposedFor;
    }

    /** Since when it is there. */
    public Instant getProposedAt() {
        return proposedAt;
    }

    /** The resolution it follows up; null for a topic. */
    public Long getResolutionId() {
        return resolutionId;
    }

    /** The key of the resolution; null for a topic. */
    public String getResolutionKey() {
        return resolutionKey;
    }

    /** Whose resolution it is; null for a topic. */
    public String getOwnerName() {
        return ownerName;
    }

    /** The resolution's day when the agenda was set; null for a topic. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** What was said, or null. */
    public String getDiscussion() {
        return discussion;
    }

    /** What came of it, or null. */
    public String getOutcome() {
        return outcome;
    }

    /** What became of the resolution; null for a topic and while not written. */
    public String getFollowUp() {
        return followUp;
    }

    /** The version of its minutes. */
    public int getMinutesVersion() {
        return minutesVersion;
    }

    /** Who wrote its minutes last, or null. */
    public String getMinutesByName() {
        return minutesByName;
    }

    /** When they were written last, or null. */
    public Instant getMinutesAt() {
        return minutesAt;
    }

    /** What was resolved, in order. */
    public List<ResolutionLine> lines() {
        return lines.stream().sorted(Comparator.comparingInt(ResolutionLine::getPosition)).toList();
    }

    /** Whether it is on the agenda. */
    public boolean isPlaced() {
        return position != null;
    }

    /** Whether it follows up a resolution of an earlier meeting. */
    public boolean isFollowUp() {
        return kind == AgendaKind.FOLLOW_UP;
    }
}
