package org.lianjian.exchange.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.CellFault;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;

/** Joins what the cells say with what the feature says, and refuses what the sheet says twice. */
final class Judgement {

    private final FileColumns columns;
    private final SeenBefore seen = new SeenBefore();

    Judgement(FileColumns columns) {
        this.columns = columns;
    }

    /** One verdict for each record of the batch. */
    List<Verdict> of(Batch batch, List<RecordPlan> plans) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            verdicts.add(of(batch.records().get(i), plans.get(i)));
        }
        return verdicts;
    }

    private Verdict of(ReadRecord record, RecordPlan plan) {
        List<FoundFault> faults = new ArrayList<>(record.faults());
        Set<Place> told = faults.stream().map(fault -> new Place(fault.row(), fault.column())).collect(Collectors.toCollection(HashSet::new));
        Map<Long, RawRow> rows = record.rows().stream().collect(Collectors.toMap(RawRow::number, Function.identity()));
        plan.faults().stream().filter(fault -> told.isEmpty() || !told.contains(new Place(fault.row(), fault.column())))
                .map(fault -> found(fault, rows)).forEach(faults::add);
        faults.forEach(fault -> told.add(new Place(fault.row(), fault.column())));
        long head = record.record().head().number();
        columns.known().stream().filter(SheetColumn::needed).map(SheetColumn::name)
                .filter(name -> !record.record().head().has(name) && !told.contains(new Place(head, name)))
                .map(name -> CellFault.of(record.record().head(), name, "validation.required")).map(fault -> found(fault, rows)).forEach(faults::add);
        if (faults.isEmpty() && plan.identity() != null) {
            plan.identity().lines().map(line -> seen.firstRow(line, head)).filter(first -> first != 0 && first != head).distinct()
                    .map(first -> CellFault.of(record.record().head(), null, "exchange.row.again", first)).map(fault -> found(fault, rows))
                    .forEach(faults::add);
        }
        return new Verdict(faults.isEmpty() ? plan.effect() : Effect.REFUSED, faults);
    }

    private FoundFault found(CellFault fault, Map<Long, RawRow> rows) {
        Integer position = fault.column() == null ? null : columns.positions().get(fault.column());
        RawRow row = rows.get(fault.row());
        String value = position == null || row == null ? "" : RecordReading.shown(row.cell(position));
        return new FoundFault(fault.row(), position, fault.column(), value, fault.key(), fault.values(), fault.suggestions());
    }

    private record Place(long row, String column) {
    }
}
