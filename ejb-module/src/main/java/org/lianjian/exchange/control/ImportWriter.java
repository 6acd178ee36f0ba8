package org.lianjian.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.ImportChoice;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.entity.ImportBatch;

/** Writes a checked file in one transaction. Every record is asked once more what it would do; one that would do something else by now is refused. */
@ApplicationScoped
public class ImportWriter {

    /** Every event writes the context down, which takes the longer the more it holds. */
    private static final int PIECE = 50;

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Inject
    ImportReading reading;

    @Inject
    ImportRuns runs;

    /**
     * Writes it, whole or not at all.
     *
     * @throws RunStopped       if it was called off meanwhile
     * @throws ChangedMeanwhile if all was asked for and some of it has changed since the check
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void write(Assignment run, SheetKind kind) {
        Judgement judgement = new Judgement(reading.columns(run, kind));
        Tally tally = new Tally();
        List<FoundFault> changed = new ArrayList<>();
        long[] examples = {0};
        reading.read(run, kind, rows -> runs.beat(run.id()), batch -> {
            changed.addAll(write(run, kind, batch, judgement, tally));
            examples[0] = batch.examples();
            runs.reached(run.id(), batch.rowsDone());
            return changed.size() < ImportRuns.KEPT;
        });
        if (!changed.isEmpty() && run.choice() == ImportChoice.ALL || changed.size() >= ImportRuns.KEPT) {
            throw new ChangedMeanwhile(changed);
        }
        runs.written(run.id(), tally.counts(examples[0]), changed);
    }

    private List<FoundFault> write(Assignment run, SheetKind kind, Batch batch, Judgement judgement, Tally tally) {
        if (batch.records().isEmpty()) {
            return List.of();
        }
        ImportBatch found = runs.found(run.id(), batch.number()).filter(one -> one.size() == batch.records().size())
                .orElseThrow(() -> new UnreadableSheet("exchange.run.otherwise"));
        List<Verdict> verdicts = judgement.of(batch, kind.plan(batch.records().stream().map(ReadRecord::record).toList()));
        List<SheetRecord> good = new ArrayList<>();
        List<FoundFault> changed = new ArrayList<>();
        for (int i = 0; i < verdicts.size(); i++) {
            Effect now = verdicts.get(i).effect();
            boolean asSaid = now == found.effect(i) || now == Effect.UNCHANGED;
            tally.add(asSaid ? now : Effect.REFUSED);
            if (!asSaid && found.effect(i) != Effect.REFUSED) {
                changed.add(changedSince(batch.records().get(i)));
            } else if (asSaid && (now == Effect.NEW || now == Effect.CHANGED)) {
                good.add(batch.records().get(i).record());
            }
        }
        entities.clear();
        int piece = kind.refersToItself() ? good.size() : PIECE;
        for (int from = 0; from < good.size(); from += piece) {
            kind.write(good.subList(from, Math.min(good.size(), from + piece)));
            entities.flush();
            entities.clear();
            runs.beat(run.id());
        }
        return changed;
    }

    private static FoundFault changedSince(ReadRecord record) {
        CellFault fault = CellFault.of(record.record().head(), null, "exchange.row.changedSince");
        return new FoundFault(fault.row(), null, null, "", fault.key(), fault.values(), fault.suggestions());
    }
}
