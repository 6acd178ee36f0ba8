package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianjian.identity.boundary.AccountActors;
import org.lianjian.identity.entity.Account;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Extent;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.time.OfficeClock;

/** Makes the acting person out of an account and the grants that are valid today. */
@ApplicationScoped
public class Actors implements AccountActors {

    /** In SQL, as the next: the features of the organisations and of the engagements stand on this one and are not known here. */
    private static final String GRANTS = "select g.role, g.scope_level, g.organization_id, coalesce(o.township_code, g.division_code)"
            + " from role_grant g left join organization o on o.id = g.organization_id"
            + " where g.account_id = ?1 and g.revoked_at is null and g.valid_from <= ?2 and (g.valid_to is null or g.valid_to >= ?2)"
            + " order by g.id";

    private static final String ENGAGEMENTS = "select t.township_code, e.records_from, e.records_to, k.record_kind"
            + " from engagement_auditor a join engagement e on e.id = a.engagement_id"
            + " join engagement_township t on t.engagement_id = e.id join engagement_kind k on k.engagement_id = e.id"
            + " where a.account_id = ?1 and e.state = 'COMMISSIONED' and e.access_from <= ?2 and e.access_to >= ?2"
            + " order by e.id, t.township_code, k.record_kind";

    /** Who issued findings follows them up until all are closed, also when access has ended: holds the role, and reaches no record by it. */
    private static final String FOLLOW_UPS = "select distinct t.township_code from engagement_auditor a"
            + " join engagement_township t on t.engagement_id = a.engagement_id"
            + " where a.account_id = ?1 and exists (select f.id from finding f where f.engagement_id = a.engagement_id and f.state <> 'VERIFIED')"
            + " order by t.township_code";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    OfficeClock clock;

    /** The person with the grants of today. */
    public Actor of(Account account, String origin) {
        return new Actor(account.getId(), account.getUsername(), account.getDisplayName(), grantsOf(account.getId()), origin);
    }

    @Override
    public Optional<Actor> find(long accountId, String origin) {
        return Optional.ofNullable(entities.find(Account.class, accountId)).filter(account -> !account.isClosed())
                .map(account -> of(account, origin));
    }

    /** The person without any grants: nothing is open but the own account. */
    public Actor withoutGrants(Account account, String origin) {
        return new Actor(account.getId(), account.getUsername(), account.getDisplayName(), List.of(), origin);
    }

    private List<Grant> grantsOf(long accountId) {
        List<?> rows = entities.createNativeQuery(GRANTS).setParameter(1, accountId).setParameter(2, Date.valueOf(clock.today()))
                .getResultList();
        List<Grant> given = rows.stream().map(Object[].class::cast).map(Actors::grantOf).toList();
        return isIndependent(given)
                ? Stream.of(given.stream(), engagementsOf(accountId), followUpsOf(accountId)).flatMap(grants -> grants).toList() : given;
    }

    /** Whoever has come to hold another role since being named in an engagement reads nothing by it. */
    private static boolean isIndependent(List<Grant> given) {
        return given.stream().allMatch(grant -> grant.role() == Role.AUDITOR);
    }

    /** What the engagements of today let the person read, a grant for each township and kind. */
    private Stream<Grant> engagementsOf(long accountId) {
        List<?> rows = entities.createNativeQuery(ENGAGEMENTS).setParameter(1, accountId).setParameter(2, Date.valueOf(clock.today()))
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> Grant.ofTownship(Role.AUDITOR, (String) row[0],
                new Extent(Set.of(RecordKind.valueOf((String) row[3])), day(row[1]), day(row[2]))));
    }

    private Stream<Grant> followUpsOf(long accountId) {
        List<?> townships = entities.createNativeQuery(FOLLOW_UPS).setParameter(1, accountId).getResultList();
        Extent nothing = new Extent(Set.of(), clock.today(), clock.today());
        return townships.stream().map(township -> Grant.ofTownship(Role.AUDITOR, (String) township, nothing));
    }

    private static LocalDate day(Object value) {
        return LocalDate.parse(value.toString());
    }

    private static Grant grantOf(Object[] row) {
        Long organization = row[2] == null ? null : ((Number) row[2]).longValue();
        return new Grant(Role.valueOf((String) row[0]), ScopeLevel.valueOf((String) row[1]), organization, (String) row[3]);
    }
}
