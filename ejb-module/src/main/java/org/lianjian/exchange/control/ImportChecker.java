package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetKind;

/** The dry run: asks the feature of every record what it would do, and writes down the answers only. */
@ApplicationScoped
public class ImportChecker {

    @Inject
    ImportReading reading;

    @Inject
    ImportRuns runs;

    @Inject
    PlanTrial trial;

    /**
     * Checks a file.
     *
     * @throws RunStopped if it was called off meanwhile
     */
    void check(Assignment run, SheetKind kind) {
        Judgement judgement = new Judgement(reading.columns(run, kind));
        Tally tally = new Tally();
        boolean[] forbidden = {false};
        reading.read(run, kind, rows -> runs.beginCheck(run.id(), rows), batch -> {
            List<RecordPlan> plans = batch.records().isEmpty() ? List.of()
                    : trial.plan(kind, batch.records().stream().map(ReadRecord::record).toList());
            List<Verdict> verdicts = judgement.of(batch, plans);
            verdicts.forEach(verdict -> tally.add(verdict.effect()));
            runs.batchChecked(run.id(), batch, verdicts, tally.counts(batch.examples()));
            forbidden[0] |= batch.forbidden();
            return true;
        });
        if (forbidden[0]) {
            runs.refuse(run.id(), new UnreadableSheet("exchange.file.idNumbers"), List.of(), true);
        } else {
            runs.checked(run.id());
        }
    }
}
