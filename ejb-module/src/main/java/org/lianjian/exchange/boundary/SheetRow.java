package org.lianjian.exchange.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One row of a sheet, its values typed as their columns say. A value is null where the cell is empty or the sheet has no such column.
 *
 * @param number its number in the sheet as people see it, from 1
 * @param values by the columns' names
 */
public record SheetRow(long number, Map<String, Object> values) implements Serializable {

    /** Whether the sheet says something in that column. */
    public boolean has(String column) {
        return values.get(column) != null;
    }

    public String text(String column) {
        return (String) values.get(column);
    }

    public LocalDate date(String column) {
        return (LocalDate) values.get(column);
    }

    public Long integer(String column) {
        return (Long) values.get(column);
    }

    public BigDecimal decimal(String column) {
        return (BigDecimal) values.get(column);
    }

    public Boolean yesNo(String column) {
        return (Boolean) values.get(column);
    }

    /** A code of the column's enum. */
    public <E extends Enum<E>> E code(Class<E> type, String column) {
        return type.cast(values.get(column));
    }
}
