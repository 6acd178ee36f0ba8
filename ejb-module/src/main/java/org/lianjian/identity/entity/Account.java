package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.records.TrackedEntity;

/** Somebody who may sign in. Without a password until its owner sets one; closed for good, never deleted. */
@Entity
@Table(name = "account")
@RecordedAs(ObjectType.ACCOUNT)
public class Account extends TrackedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "username", nullable = false)
    private String username;

    @Column(name = "display_name", nullable = false)
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_set_at")
    private Instant passwordSetAt;

    @Column(name = "closed", nullable = false)
    private boolean closed;

    /** Written past the version: signing in is no change of the account. */
    @Column(name = "last_sign_in_at", insertable = false, updatable = false)
    private Instant lastSignInAt;

    protected Account() {
    }

    /** A new account. */
    public Account(String username, String displayName) {
        this.username = username;
        this.displayName = displayName;
    }

    /** Takes other names. */
    public void rename(String newUsername, String newDisplayName) {
        refuseClosed("rename");
        username = newUsername;
        displayName = newDisplayName;
    }

    /** Takes another password. */
    public void setPasswordHash(String newHash, Instant now) {
        refuseClosed("setPassword");
        passwordHash = newHash;
        passwordSetAt = now;
    }

    /** Closes the account for good. */
    public void close() {
        refuseClosed("close");
        closed = true;
        passwordHash = null;
        passwordSetAt = null;
    }

    /**
     * Checks that the account is in use.
     *
     * @throws RuleViolated if it is closed
     */
    public void refuseClosed(String step) {
        if (closed) {
            throw new RuleViolated(null, "identity.account.closed", username, step);
        }
    }

    @Override
    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public String getDisplayName() {
        return displayName;
    }

    /** The encoded hash, or null while there is no password. */
    public String getPasswordHash() {
        return passwordHash;
    }

    /** Since when the password is in use; null while there is none. */
    public Instant getPasswordSetAt() {
        return passwordSetAt;
    }

    public boolean isClosed() {
        return closed;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }
}
