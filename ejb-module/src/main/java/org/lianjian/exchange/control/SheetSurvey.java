package org.lianjian.exchange.control;

import java.util.List;

/**
 * What one look through a sheet tells.
 *
 * @param rows   how many rows are written down
 * @param joined the areas of joined cells, by their first rows
 */
record SheetSurvey(long rows, List<JoinedArea> joined) {

    /**
     * Joined cells, of which the first one holds the value.
     *
     * @param first  number of the first row, from 1
     * @param last   number of the last row
     * @param column the leftmost column, from 0
     */
    record JoinedArea(long first, long last, int column) {
    }
}
