package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.lianjian.exchange.entity.ImportRun;

/** Old runs, and how they go. */
@ApplicationScoped
public class ImportBin {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ImportRuns runs;

    /** Those of files that came before that moment. */
    List<Long> before(Instant oldest, int atMost) {
        return entities.createQuery("select r.id from ImportRun r where r.uploadedAt < :oldest order by r.id", Long.class)
                .setParameter("oldest", oldest).setMaxResults(atMost).getResultList();
    }

    /** Forgets one with its file, unless it is being worked on. */
    @Transactional
    public void forget(long id) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || run.getState().isRunning()) {
            return;
        }
        runs.discard(run);
        entities.createQuery("delete from ImportBatch b where b.runId = :id").setParameter("id", id).executeUpdate();
        entities.createQuery("delete from RefusedCell c where c.runId = :id").setParameter("id", id).executeUpdate();
        entities.remove(run);
    }
}
