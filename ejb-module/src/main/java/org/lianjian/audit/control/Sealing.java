package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.audit.entity.AuditRecord;
import org.lianjian.audit.entity.EventSalt;
import org.lianjian.audit.entity.SaltedDigest;
import org.lianjian.audit.entity.SealedEvent;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.audit.entity.StoredTile;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.TileTree;
import org.lianjian.platform.tlog.TreeHash;

/**
 * Turns committed events into leaves, without gaps, and signs what the log is then. Two nodes that do it at the same time (one was paused while its
 * lease ran out) cannot harm each other: indexes, events and sizes are unique, so the transaction of one fails as a whole.
 */
@ApplicationScoped
public class Sealing {

    /** The most events of one transaction and one checkpoint. */
    static final int BATCH = 2_000;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    StoredLog log;

    @Inject
    LogKeys keys;

    @Inject
    KeyRegister register;

    @Inject
    OfficeClock clock;

    /**
     * Seals what waits.
     *
     * @return how many events were sealed
     * @throws SealingRefused if the log is not what its last checkpoint says, or is another key's
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int seal() {
        long size = log.size();
        register.admit(keys.all(), size);
        List<Long> waiting = waiting();
        if (!waiting.isEmpty()) {
            TileTree tree = treeAsSigned(size);
            append(tree, waiting);
            sign(tree);
            entities.createQuery("delete from QueuedEvent q where q.eventId in :ids").setParameter("ids", waiting).executeUpdate();
        }
        return waiting.size();
    }

    private List<Long> waiting() {
        return entities.createQuery("select q.eventId from QueuedEvent q order by q.eventId", Long.class).setMaxResults(BATCH).getResultList();
    }

    /** What was changed since the last checkpoint must not be signed over. */
    private TileTree treeAsSigned(long size) {
        TileTree tree = TileTree.from(size, log, TreeHash.SHA_256,
                (tile, hashes, root) -> entities.persist(new StoredTile(tile, hashes, root)));
        log.latest().filter(last -> !last.root().equals(tree.root())).ifPresent(last -> {
            throw new SealingRefused("The log differs from its checkpoint over " + last.getSize() + " entries");
        });
        return tree;
    }

    private void append(TileTree tree, List<Long> waiting) {
        Map<Long, AuditRecord> events = entities.createQuery(
                        "select distinct e from AuditRecord e left join fetch e.townships where e.id in :ids", AuditRecord.class)
                .setParameter("ids", waiting).getResultStream().collect(Collectors.toMap(AuditRecord::getId, Function.identity()));
        if (events.size() != waiting.size()) {
            throw new SealingRefused("Events that wait to be sealed are missing: " + (waiting.size() - events.size()));
        }
        waiting.stream().sorted(Comparator.naturalOrder()).map(events::get).forEach(event -> append(tree, event));
    }

    private void append(TileTree tree, AuditRecord event) {
        SaltedDigest actor = SaltedDigest.of(LeafEntries.actorOf(event));
        entities.persist(new EventSalt(event.getId(), LeafEntries.ACTOR, actor.salt()));
        SealedEvent leaf = new SealedEvent(tree.size(), event.getId(), LeafEntries.write(event, actor.digest()));
        entities.persist(leaf);
        tree.append(TreeHash.SHA_256.leaf(leaf.bytes()));
    }

    private void sign(TileTree tree) {
        Instant now = clock.now();
        Checkpoint checkpoint = new Checkpoint(keys.origin(), tree.size(), tree.root());
        SignedNote note = SignedNote.sign(checkpoint.text(), List.copyOf(keys.all()));
        entities.persist(new SignedCheckpoint(checkpoint, note, now));
    }
}
