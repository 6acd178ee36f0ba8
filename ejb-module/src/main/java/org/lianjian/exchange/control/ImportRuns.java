package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.lianjian.documents.boundary.Attachments;
import org.lianjian.exchange.boundary.ImportCounts;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.entity.ImportBatch;
import org.lianjian.exchange.entity.ImportRun;
import org.lianjian.exchange.entity.RefusedCell;
import org.lianjian.exchange.entity.StoredValues;
import org.lianjian.platform.leases.Node;
import org.lianjian.platform.time.OfficeClock;

/** Runs as their workers see them: taken on under a lease, moved on batch by batch in transactions of their own, ended. */
@ApplicationScoped
public class ImportRuns {

    /** How many faults of a run are kept; further ones are counted. */
    static final int KEPT = 10_000;

    /** A worker that is silent for so long has lost its run. */
    static final Duration LEASE = Duration.ofSeconds(45);

    private static final List<ImportState> RUNNING = List.of(ImportState.CHECKING, ImportState.WRITING);
    private static final String FREE = " where r.state in :running and (r.heldUntil is null or r.heldUntil < :now)";
    private static final int MOST_VALUES = 2000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    Attachments attachments;

    @Inject
    ImportEvents events;

    @Inject
    Node node;

    @Inject
    OfficeClock clock;

    /** Takes on a run that waits, or whose node is dead; a single statement, so that two nodes never both get it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Assignment> claim() {
        Instant now = clock.now();
        List<Long> free = entities.createQuery("select r.id from ImportRun r" + FREE + " order by r.touchedAt, r.id", Long.class)
                .setParameter("running", RUNNING).setParameter("now", now).setMaxResults(20).getResultList();
        return free.stream().filter(id -> entities.createQuery("update ImportRun r set r.holder = :node, r.heldUntil = :until" + FREE
                        + " and r.id = :id").setParameter("node", node.name()).setParameter("until", now.plus(LEASE)).setParameter("running", RUNNING)
                .setParameter("now", now).setParameter("id", id).executeUpdate() == 1)
                .findFirst().map(id -> Assignment.of(entities.find(ImportRun.class, id)));
    }

    /** A check begins, perhaps again after its first node died: nothing is found yet. */
    @Transactional(TxType.REQUIRES_NEW)
    public void beginCheck(long id, long rows) {
        goOn(id, run -> {
            entities.createQuery("delete from ImportBatch b where b.runId = :id").setParameter("id", id).executeUpdate();
            entities.createQuery("delete from RefusedCell c where c.runId = :id").setParameter("id", id).executeUpdate();
            run.getProgress().beginCheck(rows);
        });
    }

    /** What a batch would do. */
    @Transactional(TxType.REQUIRES_NEW)
    public void batchChecked(long id, Batch batch, List<Verdict> verdicts, ImportCounts counts) {
        goOn(id, run -> {
            if (!verdicts.isEmpty()) {
                entities.persist(new ImportBatch(id, batch.number(), verdicts.stream().map(Verdict::effect).toList()));
            }
            keep(run, batch.loose());
            verdicts.forEach(verdict -> keep(run, verdict.faults()));
            run.getProgress().countAs(counts);
            run.getProgress().reached(batch.rowsDone());
        });
    }

    private void keep(ImportRun run, List<FoundFault> faults) {
        long place = run.getProgress().getFaults();
        for (FoundFault fault : faults) {
            if (place < KEPT) {
                entities.persist(new RefusedCell(run.getId(), (int) place, fault.row()).at(fault.position(), fault.column(), fault.value())
                        .saying(fault.key(), fault.values(), fault.suggestions()));
            }
            place++;
        }
        run.getProgress().addFaults(faults.size());
    }

    /** The check is over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void checked(long id) {
        goOn(id, run -> {
            run.getProgress().reachedTheEnd();
            run.checked(clock.now());
        });
    }

    /** So many rows are read. */
    @Transactional(TxType.REQUIRES_NEW)
    public void reached(long id, long rows) {
        goOn(id, run -> run.getProgress().reached(rows));
    }

    /** The writer is still there. */
    @Transactional(TxType.REQUIRES_NEW)
    public void beat(long id) {
        goOn(id, run -> { });
    }

    /** What the check found of a batch; nothing if it found none such. */
    public Optional<ImportBatch> found(long id, int batch) {
        return entities.createQuery("select b from ImportBatch b where b.runId = :id and b.number = :batch", ImportBatch.class)
                .setParameter("id", id).setParameter("batch", batch).getResultStream().findFirst();
    }

    /** Everything is written, in this transaction, in which the run ends with it. */
    @Transactional(TxType.MANDATORY)
    public void written(long id, ImportCounts counts, List<FoundFault> faults) {
        goOn(id, run -> {
            keep(run, faults);
            run.getProgress().reachedTheEnd();
            run.written(counts, clock.now());
            events.ended(run);
        });
    }

    /** It cannot go on. Nothing if it is not this node's any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refuse(long id, UnreadableSheet why, List<FoundFault> faults, boolean forbidden) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isHeldBy(node.name())) {
            return;
        }
        keep(run, faults);
        run.refuse(why.key(), StoredValues.write(why.values(), MOST_VALUES), clock.now());
        if (forbidden) {
            discard(run);
        }
        events.ended(run);
    }

    /** Forgets the file of a run. */
    void discard(ImportRun run) {
        Long file = run.getFile().getFileId();
        if (file != null) {
            run.getFile().discard();
            entities.flush();
            attachments.discard(file);
        }
    }

    private void goOn(long id, Consumer<ImportRun> step) {
        ImportRun run = entities.find(ImportRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null || !run.isHeldBy(node.name())) {
            throw new RunStopped(id);
        }
        run.goesOn(clock.now(), clock.now().plus(LEASE));
        step.accept(run);
    }
}
