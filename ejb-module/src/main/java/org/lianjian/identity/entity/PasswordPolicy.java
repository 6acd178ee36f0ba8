package org.lianjian.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.records.TrackedEntity;

/**
 * What is demanded of passwords and sign-ins, the same on every node: one row, which the security administrator changes within
 * {@link PolicyLimit}. A password is long rather than odd, and not the sign-in name.
 */
@Entity
@Table(name = "password_policy")
public class PasswordPolicy extends TrackedEntity {

    /** The id of the only row. */
    public static final long ONLY = 1;
    /** The greatest number of characters, so that nobody keeps the server busy with hashing. */
    public static final int MOST = 200;

    @Id
    @Column(name = "id")
    private Long id = ONLY;

    @Column(name = "least_length", nullable = false)
    private int leastLength;

    @Column(name = "kinds", nullable = false)
    private int kinds;

    @Column(name = "failures_until_lock", nullable = false)
    private int failuresUntilLock;

    @Column(name = "lock_minutes", nullable = false)
    private int lockMinutes;

    @Column(name = "idle_minutes", nullable = false)
    private int idleMinutes;

    @Column(name = "password_days", nullable = false)
    private int passwordDays;

    /** The policy of DOMAIN.md §6: the loosest there is. */
    public PasswordPolicy() {
        demandOfPasswords(PolicyLimit.LEAST_LENGTH.loosest(), PolicyLimit.KINDS.loosest(), 0);
        demandOfSignIns(PolicyLimit.FAILURES_UNTIL_LOCK.loosest(), PolicyLimit.LOCK_MINUTES.loosest(), PolicyLimit.IDLE_MINUTES.loosest());
    }

    /**
     * Takes what is demanded of passwords; values are checked by {@link PolicyLimit}.
     *
     * @param days after which a password must be changed, 0 for never
     */
    public final void demandOfPasswords(int newLeastLength, int newKinds, int days) {
        leastLength = newLeastLength;
        kinds = newKinds;
        passwordDays = days;
    }

    /** Takes when sign-ins are locked and ended; values are checked by {@link PolicyLimit}. */
    public final void demandOfSignIns(int newFailuresUntilLock, int newLockMinutes, int newIdleMinutes) {
        failuresUntilLock = newFailuresUntilLock;
        lockMinutes = newLockMinutes;
        idleMinutes = newIdleMinutes;
    }

    /**
     * Checks a new password.
     *
     * @param field the name of the input, for the message
     * @throws InvalidInput if it is too short or too long, holds the sign-in name, or has characters of too few kinds
     */
    public void check(String field, String username, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < leastLength) {
            throw new InvalidInput(field, "identity.password.tooShort", leastLength);
        }
        if (length > MOST) {
            throw new InvalidInput(field, "identity.password.tooLong", MOST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(username.toLowerCase(Locale.ROOT))) {
            throw new InvalidInput(field, "identity.password.holdsUsername");
        }
        if (CharacterKinds.in(password) < kinds) {
            throw new InvalidInput(field, "identity.password.fewKinds", kinds);
        }
    }

    /**
     * Whether a password must be changed before anything else.
     *
     * @param setAt since when it is in use; null when that is not known, which counts as too old
     */
    public boolean isOverdue(Instant setAt, Instant now) {
        return passwordDays > 0 && (setAt == null || setAt.plus(Duration.ofDays(passwordDays)).isBefore(now));
    }

    @Override
    public Long getId() {
        return id;
    }

    public int getLeastLength() {
        return leastLength;
    }

    public int getKinds() {
        return kinds;
    }

    public int getFailuresUntilLock() {
        return failuresUntilLock;
    }

    public int getLockMinutes() {
        return lockMinutes;
    }

    public int getIdleMinutes() {
        return idleMinutes;
    }

    public int getPasswordDays() {
        return passwordDays;
    }

    /** How long a lock lasts. */
    public Duration lockDuration() {
        return Duration.ofMinutes(lockMinutes);
    }

    /** How long a sign-in lasts without a request. */
    public Duration idleTime() {
        return Duration.ofMinutes(idleMinutes);
    }
}
