package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountRow;
import org.lianjian.identity.boundary.GrantRow;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** Accounts and grants in the database. */
@ApplicationScoped
public class AccountStore {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    GrantPlaces places;

    @Inject
    SignInAttempts attempts;

    @Inject
    OfficeClock clock;

    /** One page by sign-in name. */
    public Slice<AccountRow> list(String q, PageQuery page) {
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        Where where = new Where().with("now", clock.now())
                .and("lower(a.username) like :q escape '!' or lower(a.displayName) like :q escape '!'", "q", Like.contains(q))
                .and("a.username > :after", "after", cursor == null ? null : cursor.value());
        List<AccountRow> rows = where.bind(entities.createQuery("select new org.lianjian.identity.boundary.AccountRow(a.id, a.username,"
                + " a.displayName, a.closed, f.lockedUntil, a.lastSignInAt) from Account a"
                + " left join SignInFailure f on f.username = a.username and f.lockedUntil > :now"
                + where.text() + " order by a.username", AccountRow.class)).setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> new Cursor(row.username(), row.id()));
    }

    /** The account, or the same error as for one that does not exist. */
    public Account find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(() -> new NotFound("account", id));
    }

    /** The account, with its row locked until the transaction ends, so that two grants never meet. */
    public Account lock(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new NotFound("account", id));
    }

    public Optional<Account> byUsername(String username) {
        return entities.createQuery("select a from Account a where a.username = :name", Account.class).setParameter("name", username)
                .getResultStream().findFirst();
    }

    /** All grants ever given to the account, oldest first. */
    public List<RoleGrant> grantsOf(long accountId) {
        return entities.createQuery("select g from RoleGrant g where g.accountId = :account order by g.id", RoleGrant.class)
                .setParameter("account", accountId).getResultList();
    }

    /** Stores a new account or grant. */
    public void add(Object row) {
        entities.persist(row);
    }

    /** Whether there is any account, closed ones included. */
    public boolean hasAccounts() {
        return entities.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0;
    }

    /** Whether anybody can sign in with a password. */
    public boolean hasPasswords() {
        return entities.createQuery("select count(a) from Account a where a.passwordHash is not null", Long.class).getSingleResult() > 0;
    }

    public AccountDetails detailsOf(Account account) {
        entities.flush();
        Map<Long, String> names = places.namesOf(account.getId());
        List<GrantRow> grants = grantsOf(account.getId()).stream().map(grant -> rowOf(grant, names)).toList();
        return new AccountDetails(account.getId(), account.getVersion(), account.getUsername(), account.getDisplayName(), account.isClosed(),
                account.getPasswordHash() != null, attempts.lockedUntil(account.getUsername()), account.getLastSignInAt(), grants);
    }

    private static GrantRow rowOf(RoleGrant grant, Map<Long, String> names) {
        return new GrantRow(grant.getId(), grant.getRole(), grant.getLevel(), grant.getOrganizationId(), grant.getDivisionCode(),
                names.getOrDefault(grant.getId(), ""), grant.getValidFrom(), grant.getValidTo(), grant.isRevoked());
    }
}
