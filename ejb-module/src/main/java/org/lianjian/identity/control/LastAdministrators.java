package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.RoleGrant;
import org.lianjian.identity.entity.SomebodyRemains;
import org.lianjian.identity.entity.SomebodyRemains.Holder;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.time.OfficeClock;

/** Keeps the last of each of the three administrators (invariant 14), also from two who remove each other at the same moment. */
@ApplicationScoped
public class LastAdministrators {

    /** Always in this order and all of them, so that whoever takes one away waits for everybody else who does. */
    private static final String LOCK = "select id from role_grant where role = ?1 and revoked_at is null order by id for update";

    /** A statement of its own after the lock: it sees what those did for whom this transaction waited. */
    private static final String OTHERS = "select distinct a.id, case when a.password_hash is null then 0 else 1 end"
            + " from role_grant g join account a on a.id = g.account_id"
            + " where g.role = ?1 and g.account_id <> ?2 and g.revoked_at is null and g.valid_from <= ?3 and g.valid_to is null"
            + " and a.closed = false";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** Refuses to take the grant from the account, whose row the caller has locked, if nobody else holds that administrator's role. */
    public void keep(RoleGrant leaving, Account account) {
        if (leaving.getRole().isAdministrator() && leaving.counts(clock.today())) {
            SomebodyRemains.check(leaving.getRole(), account.getPasswordHash() != null, others(leaving.getRole(), account.getId()));
        }
    }

    /** Refuses to give a role that ends where nobody holds it without an end. */
    public void refuseEndOfTheOnly(RoleGrant wanted) {
        if (wanted.getRole().isAdministrator() && wanted.getValidTo() != null) {
            SomebodyRemains.check(wanted.getRole(), false, others(wanted.getRole(), wanted.getAccountId()));
        }
    }

    private List<Holder> others(Role role, long accountId) {
        entities.createNativeQuery(LOCK).setParameter(1, role.name()).getResultList();
        List<?> rows = entities.createNativeQuery(OTHERS).setParameter(1, role.name()).setParameter(2, accountId)
                .setParameter(3, Date.valueOf(clock.today())).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new Holder(((Number) row[0]).longValue(), ((Number) row[1]).intValue() == 1)).toList();
    }
}
