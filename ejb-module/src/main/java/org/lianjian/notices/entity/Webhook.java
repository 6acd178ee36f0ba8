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
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.notices.boundary.WebhookKind;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.records.TrackedEntity;

/** The robot of a work chat, registered for a township until it is removed; then its address is forgotten. */
@Entity
@Table(name = "webhook")
@RecordedAs(ObjectType.WEBHOOK)
public class Webhook extends TrackedEntity {

    /** Work chats of one township at the most. */
    public static final int MOST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    @SequenceGenerator(name = "webhook_seq", sequenceName = "webhook_seq", allocationSize = 50)
    @Column(name = "id", nullable = false)
    private Long id;

    @Column(name = "township_code", nullable = false, updatable = false)
    private String townshipCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private WebhookKind kind;

    @Column(name = "label", nullable = false)
    private String label;

    @Column(name = "host", nullable = false, updatable = false)
    private String host;

    @Column(name = "address")
    private String address;

    @Column(name = "address_hash", nullable = false, updatable = false)
    private String addressHash;

    @Column(name = "signing_secret")
    private String signingSecret;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected Webhook() {
    }

    /** A robot with a checked address. */
    public Webhook(String townshipCode, WebhookKind kind, String label, RobotAddress robot, String signingSecret) {
        this.townshipCode = townshipCode;
        this.kind = kind;
        this.label = label.strip();
        this.host = robot.host();
        this.address = robot.text();
        this.addressHash = Secrets.hash(robot.text());
        this.signingSecret = signingSecret == null || signingSecret.isBlank() ? null : signingSecret.strip();
    }

    /** Ends it and forgets its secrets. */
    public void remove(Actor actor, Instant now) {
        removedAt = now;
        address = null;
        signingSecret = null;
        touchedBy(actor, now);
    }

    public RecordScope scope() {
        return RecordScope.ofTownship(townshipCode);
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getTownshipCode() {
        return townshipCode;
    }

    public WebhookKind getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public String getHost() {
        return host;
    }

    /** The whole address with its key, or null once it is removed. */
    public String getAddress() {
        return address;
    }

    public String getAddressHash() {
        return addressHash;
    }

    /** What messages are signed with, or null. */
    public String getSigningSecret() {
        return signingSecret;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }
}
