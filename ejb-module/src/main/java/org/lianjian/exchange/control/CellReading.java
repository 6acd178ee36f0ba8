package org.lianjian.exchange.control;

import java.util.List;

/**
 * What a cell says for its column.
 *
 * @param value       the typed value; null where the cell is empty or wrong
 * @param key         what is wrong, or null
 * @param values      what the message names
 * @param suggestions what could stand there instead
 */
record CellReading(Object value, String key, List<Object> values, List<String> suggestions) {

    static final CellReading EMPTY = of(null);

    static CellReading of(Object value) {
        return new CellReading(value, null, List.of(), List.of());
    }

    static CellReading wrong(String key, Object... values) {
        return new CellReading(null, key, List.of(values), List.of());
    }

    boolean isWrong() {
        return key != null;
    }
}
