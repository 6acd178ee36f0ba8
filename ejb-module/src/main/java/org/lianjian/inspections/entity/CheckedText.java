package org.lianjian.inspections.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The digest of an activity's outcome, see {@link SameText}. */
@Entity
@Table(name = "inspection_text")
public class CheckedText {

    @Id
    @Column(name = "activity_id", nullable = false)
    private Long activityId;

    @Column(name = "digest", nullable = false)
    private String digest;

    /** For the persistence provider. */
    protected CheckedText() {
    }

    public CheckedText(long activityId, String digest) {
        this.activityId = activityId;
        this.digest = digest;
    }
}
