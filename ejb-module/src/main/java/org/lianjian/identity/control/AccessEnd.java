package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.lianjian.platform.time.OfficeClock;

/** Ends what an account can get in with. */
@ApplicationScoped
public class AccessEnd {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** Ends all sign-ins but one; an empty hash spares none. */
    public void endSignIns(long accountId, String exceptCookieHash) {
        entities.createQuery("delete from SignInSession s where s.accountId = :account and s.cookieHash <> :except")
                .setParameter("account", accountId).setParameter("except", exceptCookieHash).executeUpdate();
    }

    /** Opens a sign-in that waited for its password to be changed. */
    public void open(String cookieHash) {
        entities.createQuery("update SignInSession s set s.passwordDue = false where s.cookieHash = :hash")
                .setParameter("hash", cookieHash).executeUpdate();
    }

    /** Ends all sign-ins, tokens and links. */
    public void endEverything(long accountId) {
        endSignIns(accountId, "");
        entities.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", clock.now()).setParameter("account", accountId).executeUpdate();
        endLinks(accountId);
    }

    /** Ends the one-time links. */
    public void endLinks(long accountId) {
        entities.createQuery("delete from PasswordLink l where l.accountId = :account").setParameter("account", accountId).executeUpdate();
    }
}
