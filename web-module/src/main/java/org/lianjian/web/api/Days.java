package org.lianjian.web.api;

import java.time.LocalDate;

/** Days in a path. */
public final class Days {

    private Days() {
    }

    /**
     * The day of a path segment such as {@code 2026-10-01}.
     *
     * @throws org.lianjian.platform.errors.InvalidInput if it is none
     */
    public static LocalDate inPath(String text) {
        return Scalars.day("day", text);
    }
}
