package org.lianjian.exchange.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianjian.exchange.boundary.SheetColumn;

/**
 * Where the columns of a kind stand in a file.
 *
 * @param known      the columns of the kind
 * @param positions  the places of those that the file has, by name
 * @param headingRow the number of the row with the headings
 */
record FileColumns(List<SheetColumn> known, Map<String, Integer> positions, long headingRow) {

    FileColumns {
        positions = Map.copyOf(positions);
    }

    /** Out of the names by position. */
    static FileColumns of(List<SheetColumn> known, Map<Integer, String> names, long headingRow) {
        Map<String, Integer> positions = new HashMap<>();
        names.forEach((position, name) -> positions.put(name, position));
        return new FileColumns(known, positions, headingRow);
    }

    /** The columns that the file has. */
    List<SheetColumn> present() {
        return known.stream().filter(column -> positions.containsKey(column.name())).toList();
    }

    /** The names of needed columns that it does not have. */
    List<String> missing() {
        return known.stream().filter(SheetColumn::needed).map(SheetColumn::name).filter(name -> !positions.containsKey(name)).toList();
    }
}
