package org.lianjian.audit.entity;

import java.io.Serializable;
import java.util.Objects;

/** Which salt: of which event and which of its digests. */
public class EventSaltId implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long eventId;
    private String field;

    public EventSaltId() {
    }

    public EventSaltId(Long eventId, String field) {
        this.eventId = eventId;
        this.field = field;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventSaltId that && Objects.equals(eventId, that.eventId) && Objects.equals(field, that.field);
    }

    @Override
    public int hashCode() {
        return Objects.hash(eventId, field);
    }
}
