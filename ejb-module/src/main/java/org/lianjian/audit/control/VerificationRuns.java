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
        if (!run.isRunning(clock.now())) {
            return false;
        }
        for (int place = 0; place < found.size(); place++) {
            entities.persist(new FoundDiscrepancy(id, keptBefore + place, found.get(place)));
        }
        run.reached(step, done, faults, clock.now());
        return true;
    }

    /** Ends it, unless it has ended, and logs how. */
    @Transactional
    public void end(long id, VerificationState how, long faults) {
        VerificationRun run = entities.find(VerificationRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.now();
        if (run.isRunning(now)) {
            run.end(how, faults, now);
            trail.record(AuditEvent.LOG_VERIFICATION_ENDED, new Subject(id, "", RecordScope.none()),
                    Facts.none().with("result", how).with("size", run.row(now).treeSize()).with("faults", faults));
        }
    }
}
