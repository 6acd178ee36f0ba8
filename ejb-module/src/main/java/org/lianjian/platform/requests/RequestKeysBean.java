package org.lianjian.platform.requests;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.NotSignedIn;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.time.OfficeClock;

/** Answers by account and key. Only a signed-in caller has keys: whose answer it is must be certain. */
@Stateless
public class RequestKeysBean implements RequestKeys {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration LEASE = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private CurrentActor actor;

    @Inject
    private OfficeClock clock;

    @Inject
    private Leases leases;

    @Override
    public Optional<Reply> find(String key, String digest) {
        List<?> rows = run("select digest, status, location, body from request_key"
                + " where account_id = ?1 and request_key = ?2 and created_at >= ?3")
                .setParameter(1, account()).setParameter(2, key).setParameter(3, oldest()).getResultList();
        return rows.stream().map(Object[].class::cast).findFirst().map(row -> replyOf(row, digest));
    }

    @Override
    public void remember(String key, String digest, Reply reply) {
        run("delete from request_key where account_id = ?1 and request_key = ?2 and created_at < ?3")
                .setParameter(1, account()).setParameter(2, key).setParameter(3, oldest()).executeUpdate();
        int stored = run("insert into request_key (account_id, request_key, digest, status, location, body, created_at)"
                + " values (?1, ?2, ?3, ?4, nullif(?5, ''), nullif(?6, ''), ?7) on conflict do nothing")
                .setParameter(1, account()).setParameter(2, key).setParameter(3, digest).setParameter(4, reply.status())
                .setParameter(5, orEmpty(reply.location())).setParameter(6, orEmpty(reply.body()))
                .setParameter(7, Timestamp.from(clock.now())).executeUpdate();
        if (stored == 0) {
            throw new RuleViolated(null, "error.requestInProgress");
        }
    }

    @Override
    public void blank(String text) {
        run("update request_key set body = null where position(?1 in body) > 0").setParameter(1, text).executeUpdate();
    }

    /** Forgets old answers, on one node at a time. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void forgetOld() {
        if (leases.hold("request-keys", LEASE)) {
            run("delete from request_key where created_at < ?1").setParameter(1, oldest()).executeUpdate();
        }
    }

    private Reply replyOf(Object[] row, String digest) {
        if (!digest.equals(row[0])) {
            throw new InvalidInput("Idempotency-Key", "error.requestKeyReused");
        }
        return new Reply(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    private long account() {
        if (!actor.get().isSignedIn()) {
            throw new NotSignedIn();
        }
        return actor.get().accountId();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.now().minus(KEPT));
    }

    private Query run(String sql) {
        return entities.createNativeQuery(sql).setFlushMode(FlushModeType.COMMIT);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
