package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A verification key with which the log is or was signed, in signed-note form, and from which size on. */
@Entity
@Table(name = "audit_log_key")
public class LogKey {

    @Id
    @Column(name = "vkey")
    private String key;

    @Column(name = "first_size", nullable = false, updatable = false)
    private long firstSize;

    @Column(name = "registered_at", nullable = false, updatable = false)
    private Instant registeredAt;

    protected LogKey() {
    }

    public LogKey(String key, long firstSize, Instant registeredAt) {
        this.key = key;
        this.firstSize = firstSize;
        this.registeredAt = registeredAt;
    }

    public String getKey() {
        return key;
    }

    public long getFirstSize() {
        return firstSize;
    }

    public Instant getRegisteredAt() {
        return registeredAt;
    }
}
