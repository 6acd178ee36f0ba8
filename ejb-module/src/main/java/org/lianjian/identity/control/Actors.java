package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;

/** Makes the acting person out of an account and the grants that are valid today. */
@ApplicationScoped
public class Actors {

    /** In SQL: the feature of the organisations stands on this one and is not known here. */
    private static final String GRANTS = "select g.role, g.scope_level, g.organization_id, coalesce(o.township_code, g.division_code)"
            + " from role_grant g left join organization o on o.id = g.organization_id"
            + " where g.account_id = ?1 and g.revoked_at is null and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2)"
            + " order by g.id";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** The person with the grants of today. */
    public Actor of(Account account, String origin) {
        return new Actor(account.getId(), account.getUsername(), account.getDisplayName(), grantsOf(account.getId()), origin);
    }

    /** The person without any grants: nothing is open but the own account. */
    public Actor withoutGrants(Account account, String origin) {
        return new Actor(account.getId(), account.getUsername(), account.getDisplayName(), List.of(), origin);
    }

    private List<Grant> grantsOf(long accountId) {
        List<?> rows = entities.createNativeQuery(GRANTS).setParameter(1, accountId).setParameter(2, Date.valueOf(clock.today()))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(Actors::grantOf).toList();
    }

    private static Grant grantOf(Object[] row) {
        Long organization = row[2] == null ? null : ((Number) row[2]).longValue();
        return new Grant(Role.valueOf((String) row[0]), ScopeLevel.valueOf((String) row[1]), organization, (String) row[3]);
    }
}
