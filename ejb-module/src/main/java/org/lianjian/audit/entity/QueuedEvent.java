package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An event that waits to be sealed; inserted with it, removed when it has become a leaf. */
@Entity
@Table(name = "audit_queue")
public class QueuedEvent {

    @Id
    @Column(name = "event_id")
    private Long eventId;

    protected QueuedEvent() {
    }

    public QueuedEvent(long eventId) {
        this.eventId = eventId;
    }

    public long getEventId() {
        return eventId;
    }
}
