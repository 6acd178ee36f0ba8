package org.lianjian.platform.records;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.errors.StaleVersion;

/** An aggregate root: it has a version against lost updates and knows who made and who last touched it. */
@MappedSuperclass
public abstract class TrackedEntity {

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private Long createdBy;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "changed_by_name", nullable = false)
    private String changedByName = "";

    /** The record's id; null until it is stored. */
    public abstract Long getId();

    public int getVersion() {
        return version;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    /** The account that made the record, or null for the system. */
    public Long getCreatedBy() {
        return createdBy;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedByName() {
        return changedByName;
    }

    /**
     * Notes who changes the record and when. Every changing use case calls it, so that even a change in a dependent row moves the version.
     */
    public void touchedBy(Actor actor, Instant now) {
        if (createdAt == null) {
            createdAt = now;
            createdBy = actor.accountId();
        }
        changedAt = now;
        changedByName = actor.displayName();
    }

    /**
     * Checks that the caller has read the present version.
     *
     * @throws StaleVersion if somebody changed the record since
     */
    public void expect(RecordRef ref) {
        if (ref.version() != null && ref.version() != version) {
            throw new StaleVersion(changedByName, changedAt);
        }
    }
}
