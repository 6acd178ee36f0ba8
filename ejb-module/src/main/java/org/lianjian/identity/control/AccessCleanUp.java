package org.lianjian.identity.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.lianjian.platform.leases.Leases;
import org.lianjian.platform.time.OfficeClock;

/** Removes what has run out by itself and is of no use to anybody, on one node at a time. */
@Singleton
public class AccessCleanUp {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration FAILURES_KEPT = Duration.ofDays(2);
    private static final Duration DRAFTS_KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Leases leases;

    @Inject
    private PolicyStore policies;

    @Inject
    private OfficeClock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void removeWhatRanOut() {
        if (leases.hold("access-clean-up", LEASE)) {
            remove();
        }
    }

    private void remove() {
        Instant now = clock.now();
        delete("SignInSession r where r.lastSeenAt < :before", now.minus(policies.current().idleTime()));
        delete("PasswordLink r where r.expiresAt < :before", now);
        delete("SignInFailure r where r.lastFailureAt < :before", now.minus(FAILURES_KEPT));
        delete("FormDraft r where r.savedAt < :before", now.minus(DRAFTS_KEPT));
    }

    private void delete(String which, Instant before) {
        entities.createQuery("delete from " + which).setParameter("before", before).executeUpdate();
    }
}
