package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;

/** Finds what stands beside the log: events that neither were sealed nor wait for it, and entries that no checkpoint covers. */
@ApplicationScoped
public class StrayEvents {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /** Checks both. */
    @Transactional
    public void check(Findings findings) {
        entities.createQuery("select e.id from AuditRecord e where not exists (select l.index from SealedEvent l where l.eventId = e.id)"
                        + " and not exists (select q.eventId from QueuedEvent q where q.eventId = e.id) order by e.id", Long.class)
                .setMaxResults(MOST).getResultList()
                .forEach(id -> findings.found(Discrepancy.ofEvent(DiscrepancyKind.EVENT_UNSEALED, null, id, "")));
        entities.createQuery("select l.index from SealedEvent l where l.index >= (select coalesce(max(c.size), 0) from SignedCheckpoint c)"
                        + " order by l.index", Long.class)
                .setMaxResults(MOST).getResultList()
                .forEach(index -> findings.found(Discrepancy.ofEntry(DiscrepancyKind.ENTRY_UNSIGNED, index, "")));
    }
}
