package org.lianjian.exchange.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.lianjian.exchange.boundary.SheetColumn;
import org.lianjian.exchange.boundary.SheetKind;
import org.lianjian.exchange.boundary.SheetRecord;
import org.lianjian.exchange.boundary.SheetRow;
import org.lianjian.platform.text.IdNumbers;

/** Makes typed records out of the rows of a file, and hands them on some hundred rows at a time. */
final class RecordReading implements RowSink {

    /** Rows of a batch. */
    static final int BATCH = 500;
    /** Rows of a batch whose records refer to one another. */
    static final int LARGE_BATCH = 5_000;
    /** Rows of a record; what goes on after them is another one. */
    static final int LONGEST = 2_000;

    private static final int SILENCE = 5_000;
    private static final int SHOWN = 200;
    private static final int ID_DIGITS = 17;

    private final FileColumns columns;
    private final List<String> together;
    private final int batch;
    private final CellReader reader;
    private final Predicate<Batch> next;

    private final List<ReadRecord> records = new ArrayList<>();
    private final List<FoundFault> loose = new ArrayList<>();
    private List<SheetRow> typed = new ArrayList<>();
    private List<RawRow> raw = new ArrayList<>();
    private List<FoundFault> faults = new ArrayList<>();
    private int batches;
    private int rowsHere;
    private long handedOn;
    private long rows;
    private long examples;
    private boolean begun;
    private boolean forbidden;

    /** @param next takes the batches; false when no more are wanted */
    RecordReading(FileColumns columns, SheetKind kind, CellReader reader, Predicate<Batch> next) {
        this.columns = columns;
        this.together = kind.together();
        this.batch = kind.refersToItself() ? LARGE_BATCH : BATCH;
        this.reader = reader;
        this.next = next;
    }

    @Override
    public boolean take(RawRow row) {
        if (row.number() <= columns.headingRow()) {
            return true;
        }
        rows++;
        List<FoundFault> wrong = new ArrayList<>();
        forbid(row, wrong);
        SheetRow values = read(row, wrong);
        boolean blank = values.values().isEmpty() && wrong.stream().allMatch(fault -> fault.column() == null);
        boolean example = !blank && !begun && isExample(values);
        begun |= !blank;
        if (blank || example) {
            loose.addAll(wrong);
            examples += example ? 1 : 0;
            if (rows - handedOn < SILENCE) {
                return true;
            }
            close();
            return handOn();
        }
        return add(row, values, wrong);
    }

    /** The last record is over, too. */
    boolean end() {
        close();
        return handOn();
    }

    private boolean add(RawRow row, SheetRow values, List<FoundFault> wrong) {
        boolean goOn = true;
        if (!belongsToTheRecordAbove(values, wrong)) {
            close();
            goOn = rowsHere < batch && rows - handedOn < SILENCE || handOn();
        }
        typed.add(values);
        raw.add(row);
        faults.addAll(wrong);
        rowsHere++;
        return goOn;
    }

    private boolean belongsToTheRecordAbove(SheetRow values, List<FoundFault> wrong) {
        if (together.isEmpty() || typed.isEmpty() || typed.size() >= LONGEST) {
            return false;
        }
        boolean unreadable = wrong.stream().anyMatch(fault -> together.contains(fault.column()));
        SheetRow head = typed.get(0);
        return !unreadable && together.stream().allMatch(name -> !values.has(name) || values.values().get(name).equals(head.values().get(name)));
    }

    private void close() {
        if (!typed.isEmpty()) {
            records.add(new ReadRecord(new SheetRecord(typed), raw, faults));
            typed = new ArrayList<>();
            raw = new ArrayList<>();
            faults = new ArrayList<>();
        }
    }

    private boolean handOn() {
        Batch full = new Batch(batches++, List.copyOf(records), List.copyOf(loose), rows, examples, forbidden);
        records.clear();
        loose.clear();
        rowsHere = 0;
        handedOn = rows;
        forbidden = false;
        return next.test(full);
    }

    private SheetRow read(RawRow row, List<FoundFault> wrong) {
        Set<Integer> forbiddenPlaces = new HashSet<>();
        wrong.forEach(fault -> forbiddenPlaces.add(fault.position()));
        Map<String, Object> values = new HashMap<>();
        for (SheetColumn column : columns.present()) {
            int position = columns.positions().get(column.name());
            if (forbiddenPlaces.contains(position)) {
                continue;
            }
            CellReading reading = reader.read(column, row.cell(position));
            if (reading.isWrong()) {
                wrong.add(new FoundFault(row.number(), position, column.name(), shown(row.cell(position)), reading.key(), reading.values(),
                        reading.suggestions()));
            } else if (reading.value() != null) {
                values.put(column.name(), reading.value());
            }
        }
        return new SheetRow(row.number(), values);
    }

    /** Identity numbers are not stored, wherever in the file they stand (DOMAIN.md §5). */
    private void forbid(RawRow row, List<FoundFault> wrong) {
        for (int position = 0; position < row.cells().size(); position++) {
            RawCell cell = row.cells().get(position);
            if (cell != null && isIdNumber(cell)) {
                int place = position;
                String column = columns.positions().entrySet().stream().filter(entry -> entry.getValue() == place).map(Map.Entry::getKey)
                        .findFirst().orElse(null);
                wrong.add(new FoundFault(row.number(), position, column, "", "validation.idNumber", List.of(), List.of()));
                forbidden = true;
            }
        }
    }

    private static boolean isIdNumber(RawCell cell) {
        if (cell instanceof RawCell.Number number) {
            return number.value() >= 1e17 && number.value() < 1e18 && IdNumbers.appearsIn(number.exact().toPlainString());
        }
        String text = cell.shown();
        return text.length() >= ID_DIGITS && text.chars().filter(Character::isDigit).count() >= ID_DIGITS && IdNumbers.appearsIn(text);
    }

    static String shown(RawCell cell) {
        return cell == null ? "" : CellText.clip(CellText.tidy(cell.shown()), SHOWN);
    }

    /** The first row of a template that was not overwritten. */
    private boolean isExample(SheetRow values) {
        return columns.present().stream().allMatch(column -> same(column.example(), values.values().get(column.name())));
    }

    private static boolean same(Object example, Object value) {
        if (example instanceof Number && value instanceof Number) {
            return new BigDecimal(example.toString()).compareTo(new BigDecimal(value.toString())) == 0;
        }
        return Objects.equals(example, value);
    }
}
