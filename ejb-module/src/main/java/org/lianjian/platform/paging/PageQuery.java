package org.lianjian.platform.paging;

/**
 * Which page of a list is wanted.
 *
 * @param after the {@code next} of the page before, or null for the first page
 * @param limit rows per page, 1 to {@value #MAX_LIMIT}; out-of-range values are brought into it
 */
public record PageQuery(String after, int limit) {

    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;

    public PageQuery {
        after = after == null || after.isBlank() ? null : after;
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    /** The first page. */
    public static PageQuery first(int limit) {
        return new PageQuery(null, limit);
    }
}
