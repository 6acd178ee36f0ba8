package org.lianjian.identity.control;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.lianjian.identity.entity.PasswordPolicy;
import org.lianjian.identity.entity.SignInFailure;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.time.OfficeClock;

/** Counts tries to sign in, one after the other per name and apart from the transaction of the sign-in, which a failure rolls back. */
@ApplicationScoped
public class SignInAttempts {

    private static final int NAME_LENGTH = 40;
    private static final String NAME = "[a-z][a-z0-9._-]{1,39}";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    PolicyStore policies;

    @Inject
    OfficeClock clock;

    /**
     * A try that has been counted.
     *
     * @param allowed     whether it may be made
     * @param lockedUntil until when further ones are refused, or null
     */
    public record Attempt(boolean allowed, Instant lockedUntil) {

        /** Whole minutes until the lock ends, at least one. */
        long minutesLeft(Instant now) {
            return Math.max(1, Duration.between(now, lockedUntil).plusSeconds(59).toMinutes());
        }
    }

    /** Counts a try as failed, before the password is looked at. */
    @Transactional(REQUIRES_NEW)
    public Attempt begin(String username) {
        Instant now = clock.now();
        String name = keyOf(username);
        entities.createNativeQuery("insert into sign_in_failure (username, failures, last_failure_at) values (?1, 0, ?2)"
                + " on conflict do nothing").setParameter(1, name).setParameter(2, Timestamp.from(now)).executeUpdate();
        SignInFailure failure = entities.find(SignInFailure.class, name, LockModeType.PESSIMISTIC_WRITE);
        PasswordPolicy policy = policies.current();
        boolean allowed = failure.begin(now, policy.getFailuresUntilLock(), policy.lockDuration());
        return new Attempt(allowed, failure.isLocked(now) ? failure.getLockedUntil() : null);
    }

    /**
     * Forgets the failures of a name.
     *
     * @return whether there was a lock
     */
    @Transactional(REQUIRES_NEW)
    public boolean forget(String username) {
        boolean locked = lockedUntil(username) != null;
        entities.createQuery("update SignInFailure f set f.failures = 0, f.lockedUntil = null where f.username = :name")
                .setParameter("name", keyOf(username)).executeUpdate();
        return locked;
    }

    /** Until when the name is locked, or null. */
    @Transactional
    public Instant lockedUntil(String username) {
        return entities.createQuery("select f.lockedUntil from SignInFailure f where f.username = :name and f.lockedUntil > :now", Instant.class)
                .setParameter("name", keyOf(username)).setParameter("now", clock.now()).getResultStream().findFirst().orElse(null);
    }

    /** No account has a name of another shape; its digest keeps the column safe from whatever was typed. */
    private static String keyOf(String username) {
        return username.matches(NAME) ? username : "#" + Secrets.hash(username).substring(0, NAME_LENGTH - 1);
    }
}
