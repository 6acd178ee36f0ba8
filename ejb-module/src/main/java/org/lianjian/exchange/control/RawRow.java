package org.lianjian.exchange.control;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number its number as people see it, from 1
 * @param cells  its cells from the left, null where empty
 */
record RawRow(long number, List<RawCell> cells) {

    /** The cell at that place, or null. */
    RawCell cell(int position) {
        return position < cells.size() ? cells.get(position) : null;
    }

    /** Whether nothing is in it. */
    boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell == null || CellText.tidy(cell.shown()).isEmpty());
    }
}
