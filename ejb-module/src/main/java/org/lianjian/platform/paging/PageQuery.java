package org.lianjian.platform.paging;

/**
 * Which page of a list is wanted.
 *
 * @param after  the {@code next} of the page before, or null for the first page
 * @param limit  rows per page, 1 to {@value #MAX_LIMIT}, for files to {@value #FILE_LIMIT}; out-of-range values are brought into it
 * @param toFile whether the rows go on into a file and nobody waits for a page
 */
public record PageQuery(String after, int limit, boolean toFile) {

    public static final int MAX_LIMIT = 200;
    public static final int DEFAULT_LIMIT = 50;
    /** Enough that what a query costs by itself does not count, and few enough that a dozen files at a time fit a small heap. */
    public static final int FILE_LIMIT = 2_000;

    public PageQuery {
        after = after == null || after.isBlank() ? null : after;
        limit = Math.max(1, Math.min(limit, toFile ? FILE_LIMIT : MAX_LIMIT));
    }

    /** A page that somebody asked for. */
    public PageQuery(String after, int limit) {
        this(after, limit, false);
    }

    /** The first page. */
    public static PageQuery first(int limit) {
        return new PageQuery(null, limit);
    }

    /** A piece of a file; the first one if {@code after} is null. */
    public static PageQuery ofFile(String after) {
        return new PageQuery(after, FILE_LIMIT, true);
    }
}
