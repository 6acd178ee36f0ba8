package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * Failures to sign in with one name, known or not. A try counts as failed before the password is looked at and is forgotten when it
 * was right, so that many guesses at the same moment are no more than the limit.
 */
@Entity
@Table(name = "sign_in_failure")
public class SignInFailure {

    @Id
    @Column(name = "username")
    private String username;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "locked_until")
    private Instant lockedUntil;

    @Column(name = "last_failure_at", nullable = false)
    private Instant lastFailureAt;

    protected SignInFailure() {
    }

    /** No failures yet. */
    public SignInFailure(String username, Instant now) {
        this.username = username;
        this.lastFailureAt = now;
    }

    /**
     * Counts a try.
     *
     * @return whether it may be made; the one that reaches the limit may, and locks
     */
    public boolean begin(Instant now, int limit, Duration lock) {
        if (isLocked(now)) {
            return false;
        }
        failures = lockedUntil == null ? failures + 1 : 1;
        lastFailureAt = now;
        lockedUntil = failures >= limit ? now.plus(lock) : null;
        return true;
    }

    /** Whether tries are refused at the moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    public String getUsername() {
        return username;
    }

    public int getFailures() {
        return failures;
    }

    /** Until when tries are refused; may have passed; null when they never were. */
    public Instant getLockedUntil() {
        return lockedUntil;
    }
}
