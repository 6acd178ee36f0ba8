package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * Why a record is refused, and where.
 *
 * @param row         the row's number in the sheet
 * @param column      the column's name, or null for the row as a whole
 * @param key         the message's key
 * @param values      what the message names
 * @param suggestions values that may have been meant, nearest first; for the reader to choose from, never taken by the program
 */
public record CellFault(long row, String column, String key, List<Object> values, List<String> suggestions) {

    public CellFault {
        values = List.copyOf(values);
        suggestions = List.copyOf(suggestions);
    }

    /** A fault without suggestions. */
    public static CellFault of(SheetRow row, String column, String key, Object... values) {
        return new CellFault(row.number(), column, key, List.of(values), List.of());
    }
}
