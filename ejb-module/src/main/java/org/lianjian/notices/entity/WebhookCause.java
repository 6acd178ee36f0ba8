package org.lianjian.notices.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.audit.boundary.ObjectType;

/** Something that came in for the township of a work chat; told with the next message. */
@Entity
@Table(name = "webhook_cause")
public class WebhookCause {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_cause_seq")
    @SequenceGenerator(name = "webhook_cause_seq", sequenceName = "webhook_cause_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "webhook_id", nullable = false, updatable = false)
    private long webhookId;

    @Enumerated(EnumType.STRING)
    @Column(name = "object_type", nullable = false, updatable = false)
    private ObjectType objectType;

    @Column(name = "object_id", nullable = false, updatable = false)
    private long objectId;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "message_id")
    private Long messageId;

    protected WebhookCause() {
    }

    /** That record came in now. */
    public WebhookCause(long webhookId, ObjectType objectType, long objectId, Instant now) {
        this.webhookId = webhookId;
        this.objectType = objectType;
        this.objectId = objectId;
        this.notedAt = now;
    }
}
