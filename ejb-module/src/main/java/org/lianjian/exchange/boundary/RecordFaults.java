package org.lianjian.exchange.boundary;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.lianjian.platform.errors.ConstraintFaults;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;

/**
 * Gathers every fault of one record of a sheet. What a form would be told about its fields is told about the cells they come from: a draft's property
 * and its column have one name unless said otherwise.
 */
public final class RecordFaults {

    /** Where a draft's field stands in the sheet; the column is null for the row as a whole. */
    public record Cell(SheetRow row, String column) {
    }

    private final SheetRecord sheet;
    private final Function<String, Cell> cells;
    private final List<CellFault> faults = new ArrayList<>();

    private RecordFaults(SheetRecord sheet, Function<String, Cell> cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    /** For a record of one row whose columns have the names of the draft's properties. */
    public static RecordFaults of(SheetRecord sheet) {
        return of(sheet, Map.of());
    }

    /**
     * For a record of one row.
     *
     * @param columns the columns of those properties whose column has another name
     */
    public static RecordFaults of(SheetRecord sheet, Map<String, String> columns) {
        return new RecordFaults(sheet, field -> new Cell(sheet.head(), columns.getOrDefault(field, field)));
    }

    /** For a record of several rows: the function says where a field such as {@code parties[1].organizationId} stands. */
    public static RecordFaults of(SheetRecord sheet, Function<String, Cell> cells) {
        return new RecordFaults(sheet, cells);
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /** A fault in the record's first row; without a column it is about the whole row. */
    public void add(String column, String key, Object... values) {
        add(CellFault.of(sheet.head(), column, key, values));
    }

    public void add(CellFault fault) {
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
    }

    /** What Bean Validation found in a draft. */
    public void addAll(Set<? extends ConstraintViolation<?>> found) {
        addAll(ConstraintFaults.of(found).violations());
    }

    /** What a rule found in a draft. */
    public void addAll(List<Violation> found) {
        found.forEach(this::add);
    }

    /**
     * Lets a rule speak.
     *
     * @param column where a broken rule of the domain is told; null for the whole row
     */
    public void check(String column, Runnable rule) {
        checkBy(broken -> column, rule);
    }

    /**
     * Lets a rule speak.
     *
     * @param column says where a broken rule of the domain is told, null for the whole row
     */
    public void checkBy(Function<RuleViolated, String> column, Runnable rule) {
        try {
            rule.run();
        } catch (InvalidInput refused) {
            addAll(refused.violations());
        } catch (RuleViolated broken) {
            add(column.apply(broken), broken.key(), broken.values().toArray());
        }
    }

    /** The answer: refused for what was gathered, or what it would do. */
    public RecordPlan plan(Effect effect, String identity) {
        return faults.isEmpty() ? RecordPlan.of(effect, identity) : RecordPlan.refused(faults);
    }

    private void add(Violation violation) {
        Cell cell = violation.field().isEmpty() ? new Cell(sheet.head(), null) : cells.apply(violation.field());
        add(new CellFault(cell.row().number(), cell.column(), violation.key(), violation.values(), List.of()));
    }
}
