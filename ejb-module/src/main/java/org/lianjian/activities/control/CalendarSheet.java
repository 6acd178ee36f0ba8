package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.CalendarDay;
import org.lianjian.activities.boundary.WorkCalendar;
import org.lianjian.activities.entity.CalendarRules;
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
import org.lianjian.platform.access.Operation;

/** Public holidays and the weekend days worked in exchange from a sheet; a day is known by its date. */
@ApplicationScoped
public class CalendarSheet implements SheetKind {

    @Inject
    ActivityStore store;

    @Inject
    WorkCalendar calendar;

    @Override
    public ImportKind kind() {
        return ImportKind.WORK_CALENDAR;
    }

    @Override
    public Operation operation() {
        return Operation.CALENDAR_CHANGE;
    }

    @Override
    public List<SheetColumn> columns() {
        return SheetColumns.of("activities.sheet.calendar").needed("day", ColumnType.DATE, LocalDate.of(2026, 10, 1))
                .needed("working", ColumnType.YES_NO, Boolean.FALSE).needed("name", ColumnType.TEXT, "国庆节").list();
    }

    @Override
    public List<RecordPlan> plan(List<SheetRecord> records) {
        Map<LocalDate, CalendarDay> known = known(records);
        return records.stream().map(record -> plan(record, known)).toList();
    }

    private Map<LocalDate, CalendarDay> known(List<SheetRecord> records) {
        TreeSet<LocalDate> days = records.stream().map(record -> record.head().date("day")).filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        return days.isEmpty() ? Map.of()
                : store.exceptions(days.first(), days.last()).stream().collect(Collectors.toMap(CalendarDay::day, Function.identity()));
    }

    private static RecordPlan plan(SheetRecord sheet, Map<LocalDate, CalendarDay> known) {
        CalendarDay day = day(sheet.head());
        RecordFaults faults = RecordFaults.of(sheet);
        faults.addAll(CalendarRules.faultsOf(day));
        if (!sheet.head().has("working")) {
            faults.add("working", "validation.required");
        }
        CalendarDay before = known.get(day.day());
        return faults.plan(before == null ? Effect.NEW : before.equals(day) ? Effect.UNCHANGED : Effect.CHANGED, String.valueOf(day.day()));
    }

    @Override
    public void write(List<SheetRecord> records) {
        records.forEach(record -> calendar.set(day(record.head())));
    }

    private static CalendarDay day(SheetRow row) {
        return new CalendarDay(row.date("day"), Boolean.TRUE.equals(row.yesNo("working")), row.text("name"));
    }
}
