package org.lianjian.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.lianjian.exchange.boundary.ImportState;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.identity.boundary.AccountActors;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.AccessRefused;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.LianjianException;
import org.lianjian.platform.errors.StaleVersion;

/**
 * Works on runs in the name and with the present grants of whoever asked. A session bean, because a thread that comes from a page would not find the
 * database of this module.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());

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

    /** Works until nothing waits. */
    public void workOff() {
        for (Optional<Assignment> next = runs.claim(); next.isPresent(); next = runs.claim()) {
            work(next.get());
        }
    }

    private void work(Assignment run) {
        Optional<Actor> actor = accounts.find(run.accountId(), ImportRunner.WORK);
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
