package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.time.OfficeClock;

/** Checks name and password: counted, logged, and in the same time whether the account exists or not. */
@ApplicationScoped
public class Credentials {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    SignInAttempts attempts;

    @Inject
    PasswordHashes hashes;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentActor current;

    @Inject
    OfficeClock clock;

    /**
     * The account that the name and password belong to.
     *
     * @throws SignInRefused if they belong to none, or the name is locked
     */
    public Account check(String username, String password, String origin) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        SignInAttempts.Attempt attempt = attempts.begin(name);
        if (!attempt.allowed()) {
            logFailure(name, null, "locked", origin);
            throw SignInRefused.locked(attempt.minutesLeft(clock.now()));
        }
        Account account = find(name);
        boolean right = hashes.matches(password == null ? "" : password, account == null ? null : account.getPasswordHash());
        if (right) {
            attempts.forget(name);
            return account;
        }
        throw refused(name, account, attempt, origin);
    }

    private SignInRefused refused(String name, Account account, SignInAttempts.Attempt attempt, String origin) {
        logFailure(name, account, "wrong", origin);
        if (attempt.lockedUntil() == null) {
            return SignInRefused.wrong();
        }
        if (account != null) {
            actAsNobody(origin, () -> trail.recordFailure(AuditEvent.ACCOUNT_LOCKED, Subjects.of(account), Outcome.DONE,
                    Facts.none().with("until", attempt.lockedUntil())));
        }
        return SignInRefused.locked(attempt.minutesLeft(clock.now()));
    }

    private Account find(String name) {
        return entities.createQuery("select a from Account a where a.username = :name and a.closed = false", Account.class)
                .setParameter("name", name).getResultStream().findFirst().orElse(null);
    }

    private void logFailure(String name, Account account, String reason, String origin) {
        Subject subject = account == null ? null : new Subject(account.getId(), "", RecordScope.none());
        actAsNobody(origin, () -> trail.recordFailure(AuditEvent.SIGN_IN_FAILED, subject, Outcome.REFUSED,
                Facts.none().text("username", name).with("reason", reason)));
    }

    private void actAsNobody(String origin, Runnable work) {
        current.actingAs(Actor.nobody(origin), () -> {
            work.run();
            return null;
        });
    }
}
