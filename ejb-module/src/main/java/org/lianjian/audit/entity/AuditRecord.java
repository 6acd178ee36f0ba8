package org.lianjian.audit.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.platform.access.Actor;

/** One logged event. It has no setters and, in the database, triggers that refuse every change: it is inserted once and read. */
@Entity
@Table(name = "audit_event")
public class AuditRecord {

    private static final int KEY_LENGTH = 60;
    private static final int ORIGIN_LENGTH = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_event")
    @SequenceGenerator(name = "audit_event", sequenceName = "audit_event_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "occurred_at", nullable = false, updatable = false)
    private Instant occurredAt;

    @Column(name = "actor_id", updatable = false)
    private Long actorId;

    @Column(name = "actor_username", nullable = false, updatable = false)
    private String actorUsername;

    @Column(name = "actor_name", nullable = false, updatable = false)
    private String actorName;

    @Column(name = "actor_role", nullable = false, updatable = false)
    private String actorRole;

    @Enumerated(EnumType.STRING)
    @Column(name = "event", nullable = false, updatable = false)
    private AuditEvent event;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false, updatable = false)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "object_type", nullable = false, updatable = false)
    private ObjectType objectType;

    @Column(name = "object_id", updatable = false)
    private Long objectId;

    @Column(name = "object_key", nullable = false, updatable = false)
    private String objectKey;

    @Column(name = "origin", nullable = false, updatable = false)
    private String origin;

    @Column(name = "facts", nullable = false, updatable = false)
    private String facts;

    @Column(name = "digests", nullable = false, updatable = false)
    private String digests;

    @ElementCollection
    @CollectionTable(name = "audit_event_township", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "township_code")
    private Set<String> townships = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "audit_salt", joinColumns = @JoinColumn(name = "event_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "salt")
    private Map<String, String> salts = new HashMap<>();

    protected AuditRecord() {
    }

    /** What happened and how it ended, when, and by whom in which role. */
    public AuditRecord(AuditEvent event, Outcome outcome, Instant occurredAt, Actor actor, String role) {
        this.event = event;
        this.outcome = outcome;
        this.objectType = event.objectType();
        this.objectKey = "";
        this.occurredAt = occurredAt;
        this.actorId = actor.accountId();
        this.actorUsername = actor.username();
        this.actorName = actor.displayName();
        this.actorRole = role;
        this.origin = cut(actor.origin() == null ? "" : actor.origin(), ORIGIN_LENGTH);
    }

    /** About which record. */
    public AuditRecord about(Subject subject) {
        objectId = subject.id();
        objectKey = cut(subject.key(), KEY_LENGTH);
        townships.addAll(subject.scope().townshipCodes());
        return this;
    }

    /**
     * With which facts.
     *
     * @param newFacts   the plain facts as canonical JSON
     * @param newDigests field name to digest as canonical JSON
     * @param newSalts   the salts of the digests
     */
    public AuditRecord saying(String newFacts, String newDigests, Map<String, String> newSalts) {
        facts = newFacts;
        digests = newDigests;
        salts.putAll(newSalts);
        return this;
    }

    public Long getId() {
        return id;
    }

    public Instant getOccurredAt() {
        return occurredAt;
    }

    public Long getActorId() {
        return actorId;
    }

    public String getActorUsername() {
        return actorUsername;
    }

    public String getActorName() {
        return actorName;
    }

    public String getActorRole() {
        return actorRole;
    }

    public AuditEvent getEvent() {
        return event;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public ObjectType getObjectType() {
        return objectType;
    }

    public Long getObjectId() {
        return objectId;
    }

    public String getObjectKey() {
        return objectKey;
    }

    public String getOrigin() {
        return origin;
    }

    /** The townships of the record it is about. */
    public Set<String> getTownships() {
        return Set.copyOf(townships);
    }

    public String getFacts() {
        return facts;
    }

    public String getDigests() {
        return digests;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
