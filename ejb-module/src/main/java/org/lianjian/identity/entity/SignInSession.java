package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A sign-in that has not ended. The cookie itself is nowhere, only its SHA-256. */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

    private static final int ORIGIN_LENGTH = 80;

    @Id
    @Column(name = "cookie_hash")
    private String cookieHash;

    @Column(name = "account_id", nullable = false, updatable = false)
    private long accountId;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "origin", nullable = false, updatable = false)
    private String origin;

    @Column(name = "password_due", nullable = false)
    private boolean passwordDue;

    protected SignInSession() {
    }

    /**
     * A sign-in that begins now.
     *
     * @param passwordDue whether the password must be changed before anything else
     */
    public SignInSession(String cookieHash, long accountId, String origin, Instant now, boolean passwordDue) {
        this.cookieHash = cookieHash;
        this.accountId = accountId;
        this.origin = origin.length() <= ORIGIN_LENGTH ? origin : origin.substring(0, ORIGIN_LENGTH);
        this.startedAt = now;
        this.lastSeenAt = now;
        this.passwordDue = passwordDue;
    }

    public long getAccountId() {
        return accountId;
    }

    /** Whether nothing but changing the password is open. */
    public boolean isPasswordDue() {
        return passwordDue;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }
}
