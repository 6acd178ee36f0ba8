package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.SignIn;
import org.lianjian.identity.boundary.SignedIn;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.SignInSession;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.time.OfficeClock;

/** Sign-ins as rows in the database, so that any node can serve any request. */
@Stateless
public class SignInBean implements SignIn {

    /** A sign-in's last use is written only when it is older than this part of the idle time: 1 minute of 20. */
    private static final int PARTS = 20;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Credentials credentials;

    @Inject
    private Actors actors;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentSignIn currentSignIn;

    @Inject
    private AuditTrail trail;

    @Inject
    private PolicyStore policies;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.PUBLIC)
    @Audited(AuditEvent.SIGNED_IN)
    public SignedIn signIn(String username, String password, String origin) {
        Account account = credentials.check(username, password, origin);
        String cookie = Secrets.random();
        Instant now = clock.now();
        boolean due = policies.current().isOverdue(account.getPasswordSetAt(), now);
        entities.persist(new SignInSession(Secrets.hash(cookie), account.getId(), origin, now, due));
        entities.createNativeQuery("update account set last_sign_in_at = ?1 where id = ?2")
                .setParameter(1, Timestamp.from(now)).setParameter(2, account.getId()).executeUpdate();
        Actor actor = actors.of(account, origin);
        log(AuditEvent.SIGNED_IN, account, actor);
        return new SignedIn(cookie, due ? actors.withoutGrants(account, origin) : actor, due);
    }

    @Override
    @Allowed(Operation.PUBLIC)
    public Optional<Actor> recognise(String cookie, String origin) {
        if (cookie == null || cookie.isBlank()) {
            return Optional.empty();
        }
        String hash = Secrets.hash(cookie);
        Duration idle = policies.current().idleTime();
        return find(hash, idle).map(found -> {
            currentSignIn.is(hash, found.passwordDue());
            moveTimeOut(hash, idle);
            return found.passwordDue() ? actors.withoutGrants(found.account(), origin) : actors.of(found.account(), origin);
        });
    }

    @Override
    @Allowed(Operation.PUBLIC)
    @Audited(AuditEvent.SIGNED_OUT)
    public void signOut(String cookie) {
        String hash = Secrets.hash(cookie == null ? "" : cookie);
        Optional<Account> account = find(hash, policies.current().idleTime()).map(Found::account);
        account.ifPresent(owner -> {
            delete(hash);
            log(AuditEvent.SIGNED_OUT, owner, actors.of(owner, current.get().origin()));
        });
        if (account.isEmpty()) {
            trail.nothingChanged(AuditEvent.SIGNED_OUT);
        }
    }

    /** Whose sign-in it is, and whether the password must be changed first. */
    private record Found(Account account, boolean passwordDue) {
    }

    private Optional<Found> find(String hash, Duration idle) {
        return entities.createQuery("select a, s.passwordDue from Account a, SignInSession s where s.cookieHash = :hash and a.id = s.accountId"
                        + " and a.closed = false and s.lastSeenAt > :oldest", Object[].class)
                .setParameter("hash", hash).setParameter("oldest", clock.now().minus(idle))
                .getResultStream().findFirst().map(row -> new Found((Account) row[0], (Boolean) row[1]));
    }

    private void moveTimeOut(String hash, Duration idle) {
        Duration unnoticed = idle.dividedBy(PARTS);
        entities.createQuery("update SignInSession s set s.lastSeenAt = :now where s.cookieHash = :hash and s.lastSeenAt < :before")
                .setParameter("now", clock.now()).setParameter("hash", hash).setParameter("before", clock.now().minus(unnoticed))
                .executeUpdate();
    }

    private void delete(String hash) {
        entities.createQuery("delete from SignInSession s where s.cookieHash = :hash").setParameter("hash", hash).executeUpdate();
    }

    private void log(AuditEvent event, Account account, Actor actor) {
        current.actingAs(actor, () -> {
            trail.record(event, Subjects.of(account), Facts.none());
            return null;
        });
    }
}
