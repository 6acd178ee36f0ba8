package org.lianjian.exchange.boundary;

import java.util.List;

/**
 * The rows that make one record: one row for most kinds; for a kind with {@link SheetKind#together()} the first row and those below it that repeat
 * its values in these columns or leave them empty, as an agreement with a line for each commitment.
 *
 * @param rows at least one
 */
public record SheetRecord(List<SheetRow> rows) {

    public SheetRecord {
        rows = List.copyOf(rows);
    }

    /** The first row, which names the record. */
    public SheetRow head() {
        return rows.get(0);
    }
}
