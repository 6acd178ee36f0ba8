package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lianjian.identity.boundary.AuditorAccount;
import org.lianjian.identity.boundary.AuditorAccounts;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** Finds accounts that nobody's records depend on: whoever files, reviews or administers does not audit. */
@ApplicationScoped
public class AuditorAccountsBean implements AuditorAccounts {

    private static final String OTHER_ROLE = "exists (select g.id from RoleGrant g where g.accountId = a.id and g.role <> :auditor"
            + " and g.revokedAt is null and (g.validTo is null or g.validTo >= :today))";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    @Override
    public List<AuditorAccount> candidates(String q, int most) {
        Where where = inUse().and("not " + OTHER_ROLE).with("auditor", Role.AUDITOR).with("today", clock.today())
                .and("lower(a.username) like :q escape '!' or lower(a.displayName) like :q escape '!'", "q", Like.contains(q));
        return find(where, most).stream().map(account -> described(account, true)).toList();
    }

    @Override
    public Optional<AuditorAccount> named(String username) {
        return find(inUse().and("a.username = :username", "username", username), 1).stream().findFirst()
                .map(account -> described(account, isIndependent(account)));
    }

    private boolean isIndependent(Account account) {
        Where where = new Where().and("a.id = :id", "id", account.getId()).and(OTHER_ROLE).with("auditor", Role.AUDITOR)
                .with("today", clock.today());
        return find(where, 1).isEmpty();
    }

    private static Where inUse() {
        return new Where().and("a.closed = :no", "no", false);
    }

    private List<Account> find(Where where, int most) {
        return where.bind(entities.createQuery("select a from Account a" + where.text() + " order by a.username", Account.class))
                .setMaxResults(most).getResultList();
    }

    private static AuditorAccount described(Account account, boolean independent) {
        return new AuditorAccount(account.getId(), account.getUsername(), account.getDisplayName(), independent);
    }
}
