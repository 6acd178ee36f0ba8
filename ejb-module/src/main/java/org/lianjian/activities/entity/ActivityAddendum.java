package org.lianjian.activities.entity;

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

/** A correction linked to an accepted record (invariant 8). */
@Entity
@Table(name = "activity_addendum")
public class ActivityAddendum {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "activity_addendum_seq")
    @SequenceGenerator(name = "activity_addendum_seq", sequenceName = "activity_addendum_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "activity_id", nullable = false)
    private Activity activity;

    @Column(name = "addendum", nullable = false)
    private String text;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false)
    private Long addedBy;

    @Column(name = "added_by_name", nullable = false)
    private String addedByName;

    /** For the persistence provider. */
    protected ActivityAddendum() {
    }

    ActivityAddendum(Activity activity, String text, Occasion occasion) {
        this.activity = activity;
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
