package org.lianjian.exchange.control;

import java.util.List;

/**
 * A fault at a place of the file.
 *
 * @param row      number of the row
 * @param position place of the column in the file, or null for the row as a whole or a column that the file does not have
 * @param column   name of the column, or null
 * @param value    what stands there, shortened
 */
record FoundFault(long row, Integer position, String column, String value, String key, List<Object> values, List<String> suggestions) {
}
