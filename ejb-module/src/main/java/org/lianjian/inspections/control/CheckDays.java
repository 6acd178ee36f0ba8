package org.lianjian.inspections.control;

/** Days of the office in SQL that both databases understand: Asia/Shanghai is eight hours ahead of UTC, all year and since 1992. */
final class CheckDays {

    /** Seconds of a day. */
    static final int SECONDS = 86_400;

    private static final int AHEAD = 8 * 3_600;

    private CheckDays() {
    }

    /** The number of the office's day, counted from 1970-01-01, in which a moment lies that is given in seconds. */
    static String of(String seconds) {
        return "floor((" + seconds + " + " + AHEAD + ") / " + SECONDS + ")";
    }
}
