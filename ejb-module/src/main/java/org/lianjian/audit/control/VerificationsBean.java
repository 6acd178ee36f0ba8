package org.lianjian.audit.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.AuditTrail;
import org.lianjian.audit.boundary.Audited;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.Facts;
import org.lianjian.audit.boundary.Subject;
import org.lianjian.audit.boundary.VerificationRow;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.audit.entity.VerificationRun;
import org.lianjian.platform.access.Allowed;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.RecordScope;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.leases.Node;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.platform.tlog.Checkpoint;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SignedNote;

/** Verifications as the log administrator asks for them. */
@Stateless
public class VerificationsBean implements Verifications {

    private static final int LONGEST_NOTE = 4000;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private Node node;

    @Inject
    private VerificationRuns runs;

    @Inject
    private StoredLog log;

    @Inject
    private LogCheck check;

    @Inject
    private Event<VerificationAsked> asked;

    @Inject
    private AuditTrail trail;

    @Inject
    private CurrentActor current;

    @Inject
    private OfficeClock clock;

    @Override
    @Allowed(Operation.LOG_VERIFY)
    public List<VerificationRow> recent() {
        Instant now = clock.now();
        return runs.recent().stream().map(run -> run.row(now)).toList();
    }

    @Override
    @Allowed(Operation.LOG_VERIFY)
    public VerificationRow get(long id) {
        return runs.find(id).row(clock.now());
    }

    @Override
    @Allowed(Operation.LOG_VERIFY)
    public List<Discrepancy> discrepancies(long id) {
        return runs.discrepancies(runs.find(id).getId());
    }

    @Override
    @Allowed(Operation.LOG_VERIFY)
    @Audited(AuditEvent.LOG_VERIFICATION_STARTED)
    public long start(String givenCheckpoint) {
        SignedNote given = read(givenCheckpoint);
        if (runs.running().isPresent()) {
            throw new RuleViolated(null, "audit.verification.running");
        }
        long size = log.size();
        String note = given == null ? null : given.toString();
        VerificationRun run = new VerificationRun(current.get().displayName(), note, size, check.total(), clock.now());
        run.begin(node.name(), clock.now());
        entities.persist(run);
        trail.record(AuditEvent.LOG_VERIFICATION_STARTED, new Subject(run.getId(), "", RecordScope.none()),
                Facts.none().with("size", size).with("given", given == null ? null : given.text().strip().replace("\n", " ")));
        asked.fire(new VerificationAsked(run.getId(), note));
        return run.getId();
    }

    @Override
    @Allowed(Operation.LOG_VERIFY)
    @Audited(AuditEvent.LOG_VERIFICATION_ENDED)
    public List<Discrepancy> verify(String givenCheckpoint) {
        List<Discrepancy> found = new ArrayList<>();
        check.run(read(givenCheckpoint), found::add);
        VerificationState result = found.isEmpty() ? VerificationState.PASSED : VerificationState.FAILED;
        trail.record(AuditEvent.LOG_VERIFICATION_ENDED, new Subject(0, "", RecordScope.none()),
                Facts.none().with("result", result).with("size", log.size()).with("faults", found.size()));
        return found;
    }

    @Override
    @Allowed(Operation.LOG_VERIFY)
    @Audited(AuditEvent.LOG_VERIFICATION_ENDED)
    public void cancel(long id) {
        VerificationRun run = runs.find(id);
        if (!run.isRunning(clock.now())) {
            throw new RuleViolated(null, "audit.verification.ended");
        }
        runs.end(id, VerificationState.CANCELLED, run.row(clock.now()).faults());
    }

    private static SignedNote read(String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            SignedNote note = SignedNote.parse(given);
            Checkpoint.parse(note.text());
            if (note.toString().length() <= LONGEST_NOTE) {
                return note;
            }
        } catch (MalformedNote e) {
            throw new InvalidInput("checkpoint", "audit.checkpoint.malformed", e.getMessage());
        }
        throw new InvalidInput("checkpoint", "audit.checkpoint.tooLong", LONGEST_NOTE);
    }
}
