package org.lianjian.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.IssuedToken;
import org.lianjian.identity.boundary.SignInRefused;
import org.lianjian.identity.boundary.TokenRow;
import org.lianjian.identity.entity.Account;
import org.lianjian.identity.entity.ApiToken;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.Secrets;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.settings.Settings;
import org.lianjian.platform.time.OfficeClock;

/** Tokens as rows; the token itself is shown once and stored nowhere. */
@Stateless
public class ApiTokensBean implements ApiTokens {

    private static final String PREFIX = "lj_";
    /** The last use is written at most this often. */
    private static final Duration UNNOTICED = Duration.ofMinutes(1);
    private static final String VALID = "t.revokedAt is null and t.expiresAt > :now";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Credentials credentials;

    @Inject
    private Actors actors;

    @Inject
    private CurrentActor current;

    @Inject
    private AuditTrail trail;

    @Inject
    private PolicyStore policies;

    @Inject
    private Settings settings;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.PUBLIC)
    @Audited(AuditEvent.TOKEN_ISSUED)
    public IssuedToken issue(String username, String password, String label, String origin) {
        Account account = credentials.check(username, password, origin);
        if (policies.current().isOverdue(account.getPasswordSetAt(), clock.now())) {
            throw SignInRefused.passwordDue();
        }
        String value = PREFIX + Secrets.random();
        Instant now = clock.now();
        ApiToken token = new ApiToken(Secrets.hash(value), account.getId(), label == null ? "" : label.strip(), now,
                now.plus(settings.tokenLife()));
        entities.persist(token);
        return current.actingAs(actors.of(account, origin), () -> {
            trail.record(AuditEvent.TOKEN_ISSUED, Subjects.of(token, account.getUsername()),
                    Facts.none().with("expiresAt", token.getExpiresAt()).text("label", label));
            return new IssuedToken(value, token.getExpiresAt());
        });
    }

    @Override
    @Allowed(Operation.PUBLIC)
    public Optional<Actor> recognise(String token, String origin) {
        if (token == null || !token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String hash = Secrets.hash(token);
        return entities.createQuery("select a, t from Account a, ApiToken t where t.tokenHash = :hash"
                        + " and a.id = t.accountId and a.closed = false and " + VALID, Object[].class)
                .setParameter("hash", hash).setParameter("now", clock.now()).getResultStream().findFirst().map(found -> {
                    noteUse((ApiToken) found[1]);
                    return actors.of((Account) found[0], origin);
                });
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    public List<TokenRow> mine() {
        return entities.createQuery("select new org.lianjian.identity.boundary.TokenRow(t.id, t.label, t.issuedAt, t.expiresAt, t.lastUsedAt)"
                        + " from ApiToken t where t.accountId = :account and " + VALID + " order by t.id desc", TokenRow.class)
                .setParameter("account", current.get().accountId()).setParameter("now", clock.now()).getResultList();
    }

    @Override
    @Allowed(Operation.OWN_ACCOUNT)
    @Audited(AuditEvent.TOKEN_REVOKED)
    public void revoke(long id) {
        ApiToken token = entities.createQuery("select t from ApiToken t where t.id = :id and t.accountId = :account and " + VALID, ApiToken.class)
                .setParameter("id", id).setParameter("account", current.get().accountId()).setParameter("now", clock.now())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("token", id));
        token.revoke(clock.now());
        trail.record(AuditEvent.TOKEN_REVOKED, Subjects.of(token, current.get().username()), Facts.none());
    }

    private void noteUse(ApiToken token) {
        Instant now = clock.now();
        Instant before = now.minus(UNNOTICED);
        if (token.getLastUsedAt() == null || token.getLastUsedAt().isBefore(before)) {
            entities.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id"
                            + " and (t.lastUsedAt is null or t.lastUsedAt < :before)")
                    .setParameter("now", now).setParameter("id", token.getId()).setParameter("before", before).executeUpdate();
        }
    }
}
