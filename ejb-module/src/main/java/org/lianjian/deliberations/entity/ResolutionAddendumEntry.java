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

/** A correction linked to a closed resolution (invariant 8). */
@Entity
@Table(name = "resolution_addendum")
public class ResolutionAddendumEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resolution_addendum_seq")
    @SequenceGenerator(name = "resolution_addendum_seq", sequenceName = "resolution_addendum_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "resolution_id", nullable = false, updatable = false)
    private Resolution resolution;

    @Column(name = "addendum", nullable = false, updatable = false)
    private String text;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false, updatable = false)
    private Long addedBy;

    @Column(name = "added_by_name", nullable = false, updatable = false)
    private String addedByName;

    /** For the persistence provider. */
    protected ResolutionAddendumEntry() {
    }

    ResolutionAddendumEntry(Resolution resolution, String text, Occasion occasion) {
        this.resolution = resolution;
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
