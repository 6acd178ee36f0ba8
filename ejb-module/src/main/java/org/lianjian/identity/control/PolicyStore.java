package org.lianjian.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianjian.identity.entity.PasswordPolicy;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.settings.Settings;

/** The policy in the database, read anew by every request so that a change counts on all nodes at once. */
@ApplicationScoped
public class PolicyStore {

    /** Two nodes that start together make it once. */
    private static final String FIRST = "insert into password_policy (id, version, created_at, changed_at, changed_by_name, least_length, kinds,"
            + " failures_until_lock, lock_minutes, idle_minutes, password_days)"
            + " values (1, 1, current_timestamp, current_timestamp, ?1, ?2, ?3, ?4, ?5, ?6, ?7) on conflict do nothing";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Settings settings;

    /** The policy in force; a new installation begins with what its settings say. */
    @Transactional
    public PasswordPolicy current() {
        return stored().orElseGet(() -> {
            begin();
            return stored().orElseThrow();
        });
    }

    private Optional<PasswordPolicy> stored() {
        return Optional.ofNullable(entities.find(PasswordPolicy.class, PasswordPolicy.ONLY));
    }

    private void begin() {
        PasswordPolicy first = new PasswordPolicy();
        entities.createNativeQuery(FIRST).setParameter(1, Actor.system("").displayName())
                .setParameter(2, first.getLeastLength()).setParameter(3, first.getKinds())
                .setParameter(4, settings.lockAfterFailures()).setParameter(5, (int) settings.lockDuration().toMinutes())
                .setParameter(6, (int) settings.sessionIdle().toMinutes()).setParameter(7, first.getPasswordDays()).executeUpdate();
    }
}
