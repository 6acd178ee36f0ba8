package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * Why a cell, or a row, of a file is refused.
 *
 * @param row         the row's number as a spreadsheet program shows it
 * @param letter      the column's letter, or null for the row as a whole
 * @param heading     the heading in the file, or null for the row as a whole
 * @param column      the name of the {@link SheetColumn}; null for the row as a whole and for a column that is left out
 * @param value       what stands in the cell, shortened; empty where it must not be repeated
 * @param key         the message's key, rule and remedy in one
 * @param values      what the message names
 * @param suggestions what may have been meant, nearest first
 */
public record ImportFault(long row, String letter, String heading, String column, String value, String key, List<Object> values,
        List<String> suggestions) {

    public ImportFault {
        values = List.copyOf(values);
        suggestions = List.copyOf(suggestions);
    }
}
