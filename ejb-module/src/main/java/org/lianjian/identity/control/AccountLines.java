package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.time.OfficeClock;

/** Finds the accounts that wait for an administrator. */
@ApplicationScoped
public class AccountLines {

    private static final String LINE = "select new org.lianjian.identity.control.AccountLine(a.id, a.username, a.displayName, ";
    private static final String LOCKED = " from Account a, SignInFailure f where f.username = a.username and f.lockedUntil > :now"
            + " and a.closed = false";
    private static final String WITHOUT_PASSWORD = " from Account a where a.closed = false and a.passwordHash is null";
    /** A role that begins later counts: somebody has thought of it. */
    private static final String WITHOUT_ROLE = " from Account a where a.closed = false and not exists (select g.id from RoleGrant g"
            + " where g.accountId = a.id and g.revokedAt is null and (g.validTo is null or g.validTo >= :today))";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** Locked accounts, the longest lock last. */
    public List<AccountLine> locked(int most) {
        return lines(LINE + "f.lockedUntil, a.version)" + LOCKED + " order by f.lockedUntil, a.id", Map.of("now", clock.now()), most);
    }

    /** Open accounts whose owners cannot sign in yet, oldest first. */
    public List<AccountLine> withoutPassword(int most) {
        return lines(LINE + "a.createdAt, a.version)" + WITHOUT_PASSWORD + " order by a.id", Map.of(), most);
    }

    /** Open accounts that hold no role, oldest first. */
    public List<AccountLine> withoutRole(int most) {
        return lines(LINE + "a.createdAt, a.version)" + WITHOUT_ROLE + " order by a.id", Map.of("today", clock.today()), most);
    }

    /** How many accounts are open. */
    public long countOpen() {
        return count(" from Account a where a.closed = false", Map.of());
    }

    /** How many accounts are locked. */
    public long countLocked() {
        return count(LOCKED, Map.of("now", clock.now()));
    }

    /** How many open accounts hold no role. */
    public long countWithoutRole() {
        return count(WITHOUT_ROLE, Map.of("today", clock.today()));
    }

    /** How many names somebody failed to sign in with since yesterday, and has not succeeded since. */
    public long countFailing() {
        return entities.createQuery("select count(f) from SignInFailure f where f.failures > 0 and f.lastFailureAt > :since", Long.class)
                .setParameter("since", clock.now().minus(1, ChronoUnit.DAYS)).getSingleResult();
    }

    private List<AccountLine> lines(String query, Map<String, Object> values, int most) {
        return bind(entities.createQuery(query, AccountLine.class), values).setMaxResults(most).getResultList();
    }

    private long count(String which, Map<String, Object> values) {
        return bind(entities.createQuery("select count(a)" + which, Long.class), values).getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
