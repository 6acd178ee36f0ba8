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
import org.lianjian.platform.steps.Occasion;

/** A correction linked to issued minutes (invariant 8). */
@Entity
@Table(name = "meeting_addendum")
public class MeetingAddendumEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_addendum_seq")
    @SequenceGenerator(name = "meeting_addendum_seq", sequenceName = "meeting_addendum_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "addendum", nullable = false)
    private String text;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private Long addedBy;

    @Column(name = "added_by_name", nullable = false)
    private String addedByName;

    /** For the persistence provider. */
    protected MeetingAddendumEntry() {
    }

    MeetingAddendumEntry(Meeting meeting, String text, Occasion occasion) {
        this.meeting = meeting;
        this.text = text;
        this.addedAt = occasion.now();
        this.addedBy = occasion.actor().accountId();
        this.addedByName = occasion.actor().displayName();
    }

    public Long getId() {
        return id;
    }

    public String getText() {
        return text;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public String getAddedByName() {
        return addedByName;
    }
}
