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

    protected SignInSession() {
    }

    /** A sign-in that begins now. */
    public SignInSession(String cookieHash, long accountId, String origin, Instant now) {
        this.cookieHash = cookieHash;
        this.accountId = accountId;
        this.origin = origin.length() <= ORIGIN_LENGTH ? origin : origin.substring(0, ORIGIN_LENGTH);
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    public long getAccountId() {
        return accountId;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }
}
