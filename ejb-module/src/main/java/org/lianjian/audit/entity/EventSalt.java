package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The salt of one digest of an event. It is the part of the log that may go: without it the digest tells nothing (invariant 13). */
@Entity
@Table(name = "audit_salt")
@IdClass(EventSaltId.class)
public class EventSalt {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    @Id
    @Column(name = "field")
    private String field;

    @Column(name = "salt", nullable = false, updatable = false)
    private String salt;

    protected EventSalt() {
    }

    public EventSalt(long eventId, String field, String salt) {
        this.eventId = eventId;
        this.field = field;
        this.salt = salt;
    }

    public long getEventId() {
        return eventId;
    }

    public String getField() {
        return field;
    }

    public String getSalt() {
        return salt;
    }
}
