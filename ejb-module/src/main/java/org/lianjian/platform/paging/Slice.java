package org.lianjian.platform.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the rows
 * @param next  the opaque cursor of the next page, or null when this is the last
 */
public record Slice<T>(List<T> items, String next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts a slice out of rows of which one more was read than asked for.
     *
     * @param cursorOf makes the cursor that continues after a row
     */
    public static <T> Slice<T> cut(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
        if (rows.size() <= limit) {
            return new Slice<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Slice<>(items, cursorOf.apply(items.get(limit - 1)).encode());
    }

    /** Whether there are more rows. */
    public boolean hasNext() {
        return next != null;
    }
}
