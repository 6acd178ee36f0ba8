package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.time.OfficeClock;

/** Passwords are set by their owners and by nobody else. */
@Stateless
public class PasswordsBean implements Passwords {

    private static final String NEXT = "next";

    @Inject
    private Credentials credentials;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private PolicyStore policies;

    @Inject
    private PasswordLinks links;

    @Inject
    private AccessEnd access;

    @Inject
    private SignInAttempts attempts;

    @Inject
    private Actors actors;

    @Inject
    private CurrentActor current;

    @Inject
    private CurrentSignIn currentSignIn;

    @Inject
    private AuditTrail trail;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.PASSWORD_CHANGED)
    public void change(String present, String next) {
        Actor actor = current.get();
        Account account = confirmed(actor, present);
        refuseSame(present, next);
        set(account, next, actor);
        access.endSignIns(account.getId(), currentSignIn.cookieHash());
        access.open(currentSignIn.cookieHash());
        access.endLinks(account.getId());
        trail.record(AuditEvent.PASSWORD_CHANGED, Subjects.of(account), Facts.none().with("way", "own"));
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public boolean isDue() {
        return currentSignIn.isPasswordDue();
    }

    @Override
    @Allowed(Operation.PUBLIC)
    public List<String> ownersOf(String linkToken) {
        return links.ownersOf(linkToken).stream().map(Account::getUsername).toList();
    }

    @Override
    @Allowed(Operation.PUBLIC)
    @Audited(AuditEvent.PASSWORD_CHANGED)
    public void setByLink(String linkToken, String username, String next) {
        Account account = links.spend(linkToken, username).orElseThrow(() -> new RuleViolated(null, "identity.link.spent"));
        Actor owner = actors.of(account, current.get().origin());
        set(account, next, owner);
        access.endEverything(account.getId());
        attempts.forget(username);
        current.actingAs(owner, () -> {
            trail.record(AuditEvent.PASSWORD_CHANGED, Subjects.of(account), Facts.none().with("way", "link"));
            return null;
        });
    }

    private Account confirmed(Actor actor, String present) {
        try {
            return credentials.check(actor.username(), present, actor.origin());
        } catch (SignInRefused e) {
            throw e.isLocked() ? e : new InvalidInput("present", "identity.password.wrongPresent");
        }
    }

    private static void refuseSame(String present, String next) {
        if (present.equals(next)) {
            throw new InvalidInput(NEXT, "identity.password.same");
        }
    }

    private void set(Account account, String next, Actor actor) {
        policies.current().check(NEXT, account.getUsername(), next);
        account.setPasswordHash(hashes.of(next), clock.now());
        account.touchedBy(actor, clock.now());
    }
}
