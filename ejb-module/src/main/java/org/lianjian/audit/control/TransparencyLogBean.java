package org.lianjian.audit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.LogStatus;
import org.lianjian.audit.boundary.LogWitness;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TrailFilter;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.audit.entity.LogKey;
import org.lianjian.audit.entity.SignedCheckpoint;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.tlog.Tile;

/** Publishes the log. */
@Stateless
public class TransparencyLogBean implements TransparencyLog {

    private static final Duration MAXIMUM_DELAY = Duration.ofSeconds(15);
    private static final int ROOT_DIGITS = 16;
    private static final int MOST_PROOFS = 500;

    @Inject
    private StoredLog log;

    @Inject
    private EventProofs proofs;

    @Inject
    private LogKeys keys;

    @Inject
    private Queue queue;

    @Inject
    private AuditLog events;

    @Override
    @Allowed(Operation.LOG_VIEW)
    public String checkpoint() {
        return log.latest().map(SignedCheckpoint::getNote).orElseThrow(() -> new NotFound("checkpoint", 0));
    }

    @Override
    @Allowed(Operation.LOG_VIEW)
    public String verificationKey() {
        return log.keys().stream().findFirst().map(LogKey::getKey).orElseGet(() -> keys.all().get(0).key().toString());
    }

    @Override
    @Allowed(Operation.LOG_VIEW)
    public byte[] tile(Tile tile) {
        demandCovered(tile);
        return log.hashes(tile);
    }

    @Override
    @Allowed(Operation.LOG_ENTRIES)
    public byte[] entries(Tile bundle) {
        demandCovered(bundle);
        return log.entries(bundle);
    }

    @Override
    @Allowed(Operation.LOG_VIEW)
    public LogStatus status() {
        Optional<SignedCheckpoint> latest = log.latest();
        return new LogStatus(keys.origin(), latest.map(SignedCheckpoint::getSize).orElse(0L), latest.map(one -> one.root().hex()).orElse(""),
                latest.map(SignedCheckpoint::getNote).orElse(""), latest.map(SignedCheckpoint::getSignedAt).orElse(null),
                log.keys().stream().map(LogKey::getKey).toList(), queue.count(), queue.oldest().orElse(null), MAXIMUM_DELAY);
    }

    @Override
    @Allowed(Operation.LOG_WITNESS)
    public Optional<LogWitness> witness() {
        return log.latest().map(latest -> new LogWitness(latest.getSize(), latest.root().hex().substring(0, ROOT_DIGITS), latest.getNote()));
    }

    @Override
    @Allowed(Operation.LOG_VIEW)
    public List<EventProof> proofsOf(ObjectType type, long id) {
        List<TrailEntry> trail = new ArrayList<>(events.find(TrailFilter.of(type, id), new PageQuery(null, MOST_PROOFS)).items());
        Collections.reverse(trail);
        return proofs.of(trail.stream().map(TrailEntry::id).toList());
    }

    @Override
    @Allowed(Operation.LOG_VIEW)
    public EventProof proof(long eventId) {
        return proofs.of(List.of(events.get(eventId).id())).stream().findFirst()
                .orElseThrow(() -> new RuleViolated(null, "audit.notSealedYet"));
    }

    private void demandCovered(Tile tile) {
        if (!tile.isIn(log.size())) {
            throw new NotFound("tile", tile.index());
        }
    }
}
