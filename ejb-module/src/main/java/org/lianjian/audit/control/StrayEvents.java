package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;

/** Finds what stands beside the log: events that neither were sealed nor wait for it, and entries that no checkpoint covers. */
@ApplicationScoped
public class StrayEvents {

    private static final int MOST = 1_000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    StoredLog log;

    /** Checks both. What was sealed while the embedded database answered looks stray, so everything found is looked up once more. */
    @Transactional
    public void check(Findings findings) {
        entities.createQuery("select e.id from AuditRecord e where not exists (select l.index from SealedEvent l where l.eventId = e.id)"
                        + " and not exists (select q.eventId from QueuedEvent q where q.eventId = e.id) order by e.id", Long.class)
                .setMaxResults(MOST).getResultStream().filter(id -> !isSealed(id))
                .forEach(id -> findings.found(Discrepancy.ofEvent(DiscrepancyKind.EVENT_UNSEALED, null, id, "")));
        List<Long> beyond = entities.createQuery("select l.index from SealedEvent l where l.index >= :size order by l.index", Long.class)
                .setParameter("size", log.size()).setMaxResults(MOST).getResultList();
        long sizeNow = log.size();
        beyond.stream().filter(index -> index >= sizeNow)
                .forEach(index -> findings.found(Discrepancy.ofEntry(DiscrepancyKind.ENTRY_UNSIGNED, index, "")));
    }

    private boolean isSealed(long eventId) {
        return entities.createQuery("select count(l) from SealedEvent l where l.eventId = :id", Long.class)
                .setParameter("id", eventId).getSingleResult() > 0;
    }
}
