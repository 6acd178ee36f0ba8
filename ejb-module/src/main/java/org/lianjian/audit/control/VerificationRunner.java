package org.lianjian.audit.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.lianjian.audit.boundary.VerificationState;
import org.lianjian.audit.boundary.VerificationStep;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.tlog.MalformedNote;
import org.lianjian.platform.tlog.SignedNote;

/** Does verifications beside the requests that ask for them, on the node that was asked; when it dies, on another one. */
@ApplicationScoped
public class VerificationRunner {

    private static final Logger LOG = System.getLogger(VerificationRunner.class.getName());

    @Resource
    ManagedExecutorService executor;

    @Inject
    LogCheck check;

    @Inject
    VerificationRuns runs;

    @Inject
    SystemWork system;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationAsked asked) {
        start(asked);
    }

    /** Begins anew what a dead node has left, one at a time. */
    void takeOver() {
        runs.takeOver().ifPresent(this::start);
    }

    private void start(VerificationAsked asked) {
        executor.execute(() -> system.run("log-verification", () -> verify(asked)));
    }

    private void verify(VerificationAsked asked) {
        VerificationReport report = new VerificationReport(asked.id(), runs);
        try {
            boolean finished = check.run(asked.givenNote() == null ? null : SignedNote.parse(asked.givenNote()), report);
            report.write(VerificationStep.RECORDS);
            runs.finish(asked.id(), !finished ? VerificationState.CANCELLED
                    : report.faults() == 0 ? VerificationState.PASSED : VerificationState.FAILED, report.faults());
        } catch (MalformedNote | RuntimeException e) {
            LOG.log(Level.ERROR, "Verification " + asked.id() + " of the log broke off", e);
            runs.finish(asked.id(), VerificationState.BROKEN_OFF, report.faults());
        }
    }
}
