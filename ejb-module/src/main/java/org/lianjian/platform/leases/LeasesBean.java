package org.lianjian.platform.leases;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/**
 * Leases as rows; taking one is a single statement, so that two nodes never both get it. Time is the database's: nodes whose clocks differ by minutes
 * do not take each other's leases.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LeasesBean implements Leases {

    private static final String LATER = "current_timestamp + cast(?2 as integer) * interval '1' second";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Node node;

    @Override
    public boolean hold(String work, Duration howLong) {
        return take(work, howLong.toSeconds()) || begin(work, howLong.toSeconds());
    }

    private boolean take(String work, long seconds) {
        return entities.createNativeQuery("update work_lease set holder = ?1, held_until = " + LATER
                        + " where work = ?3 and (held_until < current_timestamp or holder = ?1)")
                .setParameter(1, node.name()).setParameter(2, seconds).setParameter(3, work).executeUpdate() == 1;
    }

    private boolean begin(String work, long seconds) {
        return entities.createNativeQuery("insert into work_lease (work, holder, held_until) values (?1, ?3, " + LATER + ") on conflict do nothing")
                .setParameter(1, work).setParameter(2, seconds).setParameter(3, node.name()).executeUpdate() == 1;
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void alone(String work) {
        begin(work, 0);
        entities.createNativeQuery("select work from work_lease where work = ?1 for update").setParameter(1, work).getSingleResult();
    }
}
