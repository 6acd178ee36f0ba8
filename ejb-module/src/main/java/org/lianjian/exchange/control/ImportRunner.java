package org.lianjian.exchange.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.identity.boundary.AccountActors;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.access.SystemWork;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.StaleVersion;
import org.lianjian.platform.speech.Speech;

/** Works on runs beside the requests that ask for them, in the name and with the present grants of whoever asked; at most two at a time on a node. */
@ApplicationScoped
public class ImportRunner {

    private static final Logger LOG = System.getLogger(ImportRunner.class.getName());
    private static final String WORK = "import";

    private final Semaphore seats = new Semaphore(2);

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportRuns runs;

    @Inject
    ImportChecker checker;

    @Inject
    ImportWriter writer;

    @Inject
    SheetKinds kinds;

    @Inject
    AccountActors accounts;

    @Inject
    CurrentActor current;

    @Inject
    Access access;

    @Inject
    SystemWork system;

    @Inject
    Speech speech;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportAsked asked) {
        wake();
    }

    /** Looks for work, unless enough is being done here. Sheets are read with the words of the pages, so not before these are deployed. */
    void wake() {
        if (!speech.areThere()) {
            return;
        }
        executor.execute(() -> {
            if (seats.tryAcquire()) {
                try {
                    system.run(WORK, this::workOff);
                } finally {
                    seats.release();
                }
            }
        });
    }

    private void workOff() {
        for (Optional<Assignment> next = runs.claim(); next.isPresent(); next = runs.claim()) {
            work(next.get());
        }
    }

    private void work(Assignment run) {
        Optional<Actor> actor = accounts.find(run.accountId(), WORK);
        if (actor.isEmpty()) {
            runs.refuse(run.id(), new UnreadableSheet("exchange.run.noAccount"), List.of(), false);
            return;
        }
        current.actingAs(actor.get(), () -> {
            carryOut(run);
            return null;
        });
    }

    private void carryOut(Assignment run) {
        try {
            SheetKind kind = kinds.of(run.kind());
            access.demand(kind.operation());
            if (run.state() == ImportState.CHECKING) {
                checker.check(run, kind);
            } else {
                write(run, kind);
            }
        } catch (RunStopped stopped) {
            LOG.log(Level.INFO, stopped.getMessage());
        } catch (ChangedMeanwhile changed) {
            runs.refuse(run.id(), new UnreadableSheet("exchange.run.changedSince", changed.faults().size()), changed.faults(), false);
        } catch (UnreadableSheet unreadable) {
            runs.refuse(run.id(), unreadable, List.of(), false);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Import " + run.id() + " broke off", e);
            runs.refuse(run.id(), reasonOf(e), List.of(), false);
        }
    }

    /** Where somebody changes the same records in the same moment, the second attempt sees what became of it. */
    private void write(Assignment run, SheetKind kind) {
        try {
            writer.write(run, kind);
        } catch (StaleVersion conflict) {
            LOG.log(Level.INFO, "Import " + run.id() + " met another change and is written again", conflict);
            runs.beat(run.id());
            writer.write(run, kind);
        }
    }

    /** What a feature refused in spite of its plan is told in its words. */
    private static UnreadableSheet reasonOf(RuntimeException problem) {
        if (problem instanceof AccessRefused) {
            return new UnreadableSheet(problem, "exchange.run.notAllowed");
        }
        if (problem instanceof InvalidInput invalid && !invalid.violations().isEmpty()) {
            return new UnreadableSheet(problem, invalid.violations().get(0).key(), invalid.violations().get(0).values().toArray());
        }
        return problem instanceof LianjianException rule ? new UnreadableSheet(problem, rule.key(), rule.values().toArray())
                : new UnreadableSheet(problem, "exchange.run.broke");
    }
}
