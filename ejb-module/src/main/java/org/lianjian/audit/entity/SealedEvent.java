package org.lianjian.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;

/** An event as a leaf of the transparency log: its place, which has no gaps, and the canonical JSON that was hashed. */
@Entity
@Table(name = "audit_leaf")
public class SealedEvent {

    @Id
    @Column(name = "leaf_index")
    private Long index;

    @Column(name = "event_id", nullable = false, updatable = false)
    private long eventId;

    @Column(name = "entry", nullable = false, updatable = false)
    private String entry;

    protected SealedEvent() {
    }

    public SealedEvent(long index, long eventId, String entry) {
        this.index = index;
        this.eventId = eventId;
        this.entry = entry;
    }

    public long getIndex() {
        return index;
    }

    public long getEventId() {
        return eventId;
    }

    public String getEntry() {
        return entry;
    }

    /** The entry as it is hashed and published. */
    public byte[] bytes() {
        return entry.getBytes(StandardCharsets.UTF_8);
    }
}
