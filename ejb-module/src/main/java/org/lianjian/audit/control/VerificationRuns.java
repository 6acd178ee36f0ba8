package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.VerificationStep;
import org.lianjian.audit.entity.FoundDiscrepancy;
import org.lianjian.audit.entity.VerificationRun;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.leases.Node;
import org.lianjian.platform.time.OfficeClock;

/** The verifications of the log as rows, written to while they run. */
@ApplicationScoped
public class VerificationRuns {

    /** How many discrepancies of a run are kept; further ones are counted. */
    static final int KEPT = 1_000;

    private static final int RECENT = 20;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    AuditTrail trail;

    @Inject
    OfficeClock clock;

    @Inject
    Node node;

    /** One that is going on, if any. */
    public Optional<VerificationRun> running() {
        Instant now = clock.now();
        return recent().stream().filter(run -> run.isRunning(now)).findFirst();
    }

    /** The latest, newest first. */
    public List<VerificationRun> recent() {
        return entities.createQuery("select r from VerificationRun r order by r.id desc", VerificationRun.class)
                .setMaxResults(RECENT).getResultList();
    }

    /** One of them. */
    public VerificationRun find(long id) {
        return Optional.ofNullable(entities.find(VerificationRun.class, id)).orElseThrow(() -> new NotFound("verification", id));
    }

    /** What one has found so far. */
    public List<Discrepancy> discrepancies(long id) {
        return entities.createQuery("select d from FoundDiscrepancy d where d.verification = :id order by d.place", FoundDiscrepancy.class)
                .setParameter("id", id).getResultStream().map(FoundDiscrepancy::discrepancy).toList();
    }

    /** Writes down how far it is and what was found since; false when it is to stop. */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean reached(long id, VerificationStep step, long done, long faults, int keptBefore, List<Discrepancy> found) {
        VerificationRun run = entities.find(VerificationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!run.isHeldBy(node.name())) {
            return false;
        }
        for (int place = 0; place < found.size(); place++) {
            entities.persist(new FoundDiscrepancy(id, keptBefore + place, found.get(place)));
        }
        run.reached(step, done, faults, clock.now());
        return true;
    }

    /** Ends one that is going on, and logs how. */
    @Transactional
    public void end(long id, VerificationState how, long faults) {
        VerificationRun run = entities.find(VerificationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run.isRunning(clock.now())) {
            end(run, how, faults);
        }
    }

    /** Ends one that this node has worked on to its end, and logs how; nothing if it was called off or is another node's by now. */
    @Transactional
    public void finish(long id, VerificationState how, long faults) {
        VerificationRun run = entities.find(VerificationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run.isHeldBy(node.name())) {
            end(run, how, faults);
        }
    }

    private void end(VerificationRun run, VerificationState how, long faults) {
        Instant now = clock.now();
        run.end(how, faults, now);
        trail.record(AuditEvent.LOG_VERIFICATION_ENDED, new Subject(run.getId(), "", RecordScope.none()),
                Facts.none().with("result", how).with("size", run.row(now).treeSize()).with("faults", faults));
    }

    /** Takes over one whose node is dead, to begin it anew; a single statement decides which node gets it. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<VerificationAsked> takeOver() {
        List<?> orphans = entities.createNativeQuery("select v.id, v.holder from audit_verification v where v.state = 'RUNNING'"
                + " and v.holder is not null and not exists (select 1 from running_node n where n.name = v.holder"
                + " and n.seen_at > current_timestamp - interval '" + Node.DEAD_AFTER_SECONDS + "' second) order by v.id").getResultList();
        return orphans.stream().map(Object[].class::cast).filter(this::take).findFirst().map(orphan -> {
            VerificationRun run = find(((Number) orphan[0]).longValue());
            entities.createQuery("delete from FoundDiscrepancy d where d.verification = :id").setParameter("id", run.getId()).executeUpdate();
            run.begin(node.name(), clock.now());
            return new VerificationAsked(run.getId(), run.getGivenNote());
        });
    }

    private boolean take(Object[] orphan) {
        return entities.createNativeQuery("update audit_verification set holder = ?1 where id = ?2 and holder = ?3 and state = 'RUNNING'")
                .setParameter(1, node.name()).setParameter(2, orphan[0]).setParameter(3, orphan[1]).executeUpdate() == 1;
    }
}
