package org.lianjian.organizations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianjian.exchange.boundary.ColumnType;
import org.lianjian.exchange.boundary.Effect;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.RecordFaults;
import org.lianjian.exchange.boundary.RecordPlan;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetColumns;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.organizations.entity.DatedFigure;
import org.lianjian.platform.access.Operation;

/** Dated figures from a sheet. A figure is known by division, indicator and day; another value for these is recorded beside the first and counts. */
@ApplicationScoped
public class StatisticSheet implements SheetKind {

    @Inject
    StatisticBook book;

    @Inject
    Statistics statistics;

    @Inject
    Validator validator;

    @Override
    public ImportKind kind() {
        return ImportKind.STATISTICS;
    }

    @Override
    public Operation operation() {
        return Operation.STATISTIC_RECORD;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("organizations.sheet.statistic").needed("divisionCode", ColumnType.IDENTIFIER, "330784114000")
                .needed("indicator", ColumnType.TEXT, "工业企业").needed("value", ColumnType.DECIMAL, new BigDecimal("426"))
                .needed("unit", ColumnType.TEXT, "家").needed("asOf", ColumnType.DATE, LocalDate.of(2015, 6, 30))
                .needed("source", ColumnType.TEXT, "镇统计站").list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        Map<Key, DatedFigure> known = new HashMap<>();
        book.onRecord(records.stream().map(record -> record.head().text("divisionCode")).filter(Objects::nonNull).collect(Collectors.toSet()),
                        records.stream().map(record -> record.head().date("asOf")).filter(Objects::nonNull).collect(Collectors.toSet()))
                .forEach(figure -> known.put(new Key(figure.getDivisionCode(), figure.getIndicator(), figure.getAsOf()), figure));
        return records.stream().map(record -> plan(record, known)).toList();
    }

    private RecordPlan plan(SheetRecord sheet, Map<Key, DatedFigure> known) {
        StatisticDraft draft = draft(sheet.head());
        RecordFaults faults = RecordFaults.of(sheet);
        faults.addAll(validator.validate(draft));
        if (faults.isEmpty()) {
            faults.addAll(book.faultsOf(draft));
        }
        Key key = new Key(draft.getDivisionCode(), draft.getIndicator(), draft.getAsOf());
        return faults.plan(effect(draft, known.get(key)), key.toString());
    }

    private static Effect effect(StatisticDraft draft, DatedFigure known) {
        if (known == null) {
            return Effect.NEW;
        }
        boolean same = known.getFigure().compareTo(draft.getValue()) == 0 && known.getUnit().equals(draft.getUnit())
                && known.getSource().equals(draft.getSource());
        return same ? Effect.UNCHANGED : Effect.CHANGED;
    }

    @Override
    public void write(List<SheetRecord> records) {
        records.forEach(record -> statistics.record(draft(record.head())));
    }

    private static StatisticDraft draft(SheetRow row) {
        StatisticDraft draft = new StatisticDraft();
        draft.setDivisionCode(row.text("divisionCode"));
        draft.setIndicator(row.text("indicator"));
        draft.setValue(row.decimal("value"));
        draft.setUnit(row.text("unit"));
        draft.setAsOf(row.date("asOf"));
        draft.setSource(row.text("source"));
        return draft;
    }

    /** What a figure is known by. */
    private record Key(String divisionCode, String indicator, LocalDate asOf) {
    }
}
