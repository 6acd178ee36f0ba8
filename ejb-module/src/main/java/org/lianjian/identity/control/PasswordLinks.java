package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.PasswordLink;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.time.OfficeClock;

/** One-time links for setting a password; they work for a day. */
@ApplicationScoped
public class PasswordLinks {

    private static final Duration LIFE = Duration.ofHours(24);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AccessEnd access;

    @Inject
    OfficeClock clock;

    /** A link that sets the password of each of these accounts once; earlier links of theirs stop working. */
    public OneTimeLink issue(List<Account> accounts) {
        String token = Secrets.random();
        Instant expiry = clock.now().plus(LIFE);
        accounts.forEach(account -> {
            access.endLinks(account.getId());
            entities.persist(new PasswordLink(Secrets.hash(token), account.getId(), expiry));
        });
        return new OneTimeLink("setup.xhtml?token=" + token, expiry);
    }

    /** The accounts whose password the link can still set, by sign-in name. */
    public List<Account> ownersOf(String token) {
        return entities.createQuery("select a from Account a, PasswordLink l where l.tokenHash = :hash and a.id = l.accountId"
                        + " and a.closed = false and l.expiresAt > :now order by a.username", Account.class)
                .setParameter("hash", Secrets.hash(token == null ? "" : token)).setParameter("now", clock.now()).getResultList();
    }

    /** Uses the link up for one account; empty if it does not work for it, or somebody was faster. */
    public Optional<Account> spend(String token, String username) {
        Optional<Account> owner = ownersOf(token).stream().filter(account -> account.getUsername().equals(username)).findFirst();
        return owner.filter(account -> entities.createQuery("delete from PasswordLink l where l.tokenHash = :hash and l.accountId = :account")
                .setParameter("hash", Secrets.hash(token)).setParameter("account", account.getId()).executeUpdate() == 1);
    }
}
