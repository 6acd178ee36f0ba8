package org.lianjian.archives.boundary;

import java.util.List;

/**
 * Parts of an archived record, a row each.
 *
 * @param name    the name of the field that holds them
 * @param columns the names of the parts' fields
 * @param rows    the values in the order of the columns; null where there is none
 */
public record ArchivedTable(String name, List<String> columns, List<List<Object>> rows) {
}
