package org.lianjian.platform.leases;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.lianjian.platform.time.OfficeClock;

/** Leases as rows; taking one is a single statement, so that two nodes never both get it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeasesBean implements Leases {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private OfficeClock clock;

    @Inject
    private Node node;

    @Override
    public boolean hold(String work, Duration howLong) {
        Instant now = clock.now();
        Instant until = now.plus(howLong);
        return take(work, now, until) || begin(work, until);
    }

    private boolean take(String work, Instant now, Instant until) {
        return entities.createNativeQuery("update work_lease set holder = ?1, held_until = ?2"
                        + " where work = ?3 and (held_until < ?4 or holder = ?1)")
                .setParameter(1, node.name()).setParameter(2, Timestamp.from(until)).setParameter(3, work)
                .setParameter(4, Timestamp.from(now)).executeUpdate() == 1;
    }

    private boolean begin(String work, Instant until) {
        return entities.createNativeQuery("insert into work_lease (work, holder, held_until) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, work).setParameter(2, node.name()).setParameter(3, Timestamp.from(until)).executeUpdate() == 1;
    }
}
