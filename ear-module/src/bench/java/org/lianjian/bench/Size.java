package org.lianjian.bench;

import java.util.Locale;

/** How much a site holds: organisations, agreements and activities; listings are needs and as many resources. */
record Size(String name, int organizations, int agreements, int activities, int listings) {

    /** What everything is compared with. */
    static final Size TOWNSHIP = new Size("1,000", 100, 100, 1_000, 1_000);

    private static final Size SMALL = new Size("100,000", 10_000, 10_000, 100_000, 10_000);
    private static final Size FULL = new Size("1,000,000", 100_000, 100_000, 1_000_000, 100_000);

    /** The large one of this run: {@code -Dlianjian.bench.size=small|full}. */
    static Size large() {
        return switch (System.getProperty("lianjian.bench.size", "small").toLowerCase(Locale.ROOT)) {
            case "small" -> SMALL;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("lianjian.bench.size must be small or full");
        };
    }
}
