package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.entity.SealedEvent;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.platform.tlog.InclusionProof;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.Proofs;
import org.lianjian.platform.tlog.SignedNote;
import org.lianjian.platform.tlog.TreeHash;

/** Makes proofs of events in the tree of the newest checkpoint. */
@ApplicationScoped
public class EventProofs {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    StoredLog log;

    /** The proofs of those events that are sealed, in the order of the log. */
    public List<EventProof> of(List<Long> eventIds) {
        return log.latest().map(checkpoint -> of(eventIds, checkpoint)).orElse(List.of());
    }

    /** The proofs of those events that a checkpoint covers. */
    List<EventProof> of(List<Long> eventIds, SignedCheckpoint checkpoint) {
        if (eventIds.isEmpty()) {
            return List.of();
        }
        List<SealedEvent> leaves = entities.createQuery("select l from SealedEvent l where l.eventId in :ids order by l.index", SealedEvent.class)
                .setParameter("ids", eventIds).setHint(QueryHints.READ_ONLY, HintValues.TRUE).getResultList();
        return proofs(leaves, checkpoint);
    }

    private List<EventProof> proofs(List<SealedEvent> leaves, SignedCheckpoint checkpoint) {
        SignedNote note = noteOf(checkpoint);
        Proofs proofs = new Proofs(TreeHash.SHA_256, log, checkpoint.getSize());
        return leaves.stream().filter(leaf -> leaf.getIndex() < checkpoint.getSize())
                .map(leaf -> new EventProof(leaf.getEventId(), leaf.getIndex(), leaf.getEntry(),
                        new InclusionProof(leaf.getIndex(), proofs.inclusion(leaf.getIndex()), note).toString())).toList();
    }

    private static SignedNote noteOf(SignedCheckpoint checkpoint) {
        try {
            return SignedNote.parse(checkpoint.getNote());
        } catch (MalformedNote e) {
            throw new IllegalStateException("The checkpoint over " + checkpoint.getSize() + " entries was changed: " + e.getMessage(), e);
        }
    }
}
