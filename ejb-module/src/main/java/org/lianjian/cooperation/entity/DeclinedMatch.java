package org.lianjian.cooperation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.lianjian.platform.steps.Occasion;

/** A suggestion that one of the two sides said no to; it is not made again. */
@Entity
@Table(name = "listing_declined")
@IdClass(DeclinedMatch.Key.class)
public class DeclinedMatch {

    @Id
    @Column(name = "need_id", nullable = false)
    private long needId;

    @Id
    @Column(name = "resource_id", nullable = false)
    private long resourceId;

    @Column(name = "reason", nullable = false)
    private String reason;

    @Column(name = "declined_at", nullable = false)
    private Instant declinedAt;

    @Column(name = "declined_by_name", nullable = false)
    private String declinedByName;

    /** For the persistence provider. */
    protected DeclinedMatch() {
    }

    public DeclinedMatch(long needId, long resourceId, String reason, Occasion occasion) {
        this.needId = needId;
        this.resourceId = resourceId;
        this.reason = reason.strip();
        declinedAt = occasion.now();
        declinedByName = occasion.actor().displayName();
    }

    public String getReason() {
        return reason;
    }

    public Instant getDeclinedAt() {
        return declinedAt;
    }

    public String getDeclinedByName() {
        return declinedByName;
    }

    /** Which need and which resource. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long needId;
        private long resourceId;

        /** For the persistence provider. */
        public Key() {
        }

        public Key(long needId, long resourceId) {
            this.needId = needId;
            this.resourceId = resourceId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.needId == needId && key.resourceId == resourceId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(needId, resourceId);
        }
    }
}
