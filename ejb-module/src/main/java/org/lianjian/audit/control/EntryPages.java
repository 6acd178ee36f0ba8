package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.DiscrepancyKind;
import org.lianjian.audit.entity.AuditRecord;
import org.lianjian.audit.entity.EventSalt;
import org.lianjian.audit.entity.SaltedDigest;
import org.lianjian.audit.entity.SealedEvent;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.platform.tlog.Hash;
import org.lianjian.platform.tlog.Tile;
import org.lianjian.platform.tlog.TreeHash;

/** Reads the log a page at a time and checks the entries against the tree and the events against the entries. */
@ApplicationScoped
public class EntryPages {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    StoredLog log;

    /** Checks so many entries from an index on, which begins a tile. */
    @Transactional
    public void check(long from, int count, TreeCheck tree, Findings findings) {
        List<SealedEvent> leaves = log.leaves(from, count);
        List<SignedCheckpoint> checkpoints = log.checkpoints(from, from + count);
        Map<Long, Hash> hashes = leaves.stream().collect(Collectors.toMap(SealedEvent::getIndex, leaf -> TreeHash.SHA_256.leaf(leaf.bytes())));
        tree.reading(log::tile);
        for (long first = from; first < from + count; first += Tile.FULL) {
            List<Hash> ofTile = new ArrayList<>();
            for (long index = first; index < Math.min(first + Tile.FULL, from + count); index++) {
                ofTile.add(hashes.get(index));
            }
            tree.take(ofTile, checkpoints);
        }
        compareEvents(leaves, findings);
    }

    private void compareEvents(List<SealedEvent> leaves, Findings findings) {
        List<Long> ids = leaves.stream().map(SealedEvent::getEventId).toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<Long, AuditRecord> events = entities.createQuery(
                        "select distinct e from AuditRecord e left join fetch e.townships where e.id in :ids", AuditRecord.class)
                .setParameter("ids", ids).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream().collect(Collectors.toMap(AuditRecord::getId, Function.identity()));
        Map<Long, String> salts = entities.createQuery("select s from EventSalt s where s.eventId in :ids and s.field = :field", EventSalt.class)
                .setParameter("ids", ids).setParameter("field", LeafEntries.ACTOR).setHint(QueryHints.READ_ONLY, HintValues.TRUE)
                .getResultStream().collect(Collectors.toMap(EventSalt::getEventId, EventSalt::getSalt));
        for (SealedEvent leaf : leaves) {
            AuditRecord event = events.get(leaf.getEventId());
            if (event == null) {
                findings.found(Discrepancy.ofEvent(DiscrepancyKind.EVENT_MISSING, leaf.getIndex(), leaf.getEventId(), ""));
            } else if (!isAsSealed(event, leaf, salts.get(event.getId()))) {
                findings.found(Discrepancy.ofEvent(DiscrepancyKind.EVENT_CHANGED, leaf.getIndex(), leaf.getEventId(), event.getEvent().name()));
            }
        }
    }

    /** Who acted can be compared only while the salt is there; everything else always. */
    private static boolean isAsSealed(AuditRecord event, SealedEvent leaf, String salt) {
        try {
            String actor = LeafEntries.actorDigestIn(leaf.getEntry());
            return LeafEntries.write(event, actor).equals(leaf.getEntry())
                    && (salt == null || new SaltedDigest(salt, actor).isOf(LeafEntries.actorOf(event)));
        } catch (JsonException e) {
            return false;
        }
    }
}
