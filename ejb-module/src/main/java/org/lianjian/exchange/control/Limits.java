package org.lianjian.exchange.control;

/** How much a file may hold. */
final class Limits {

    /** Rows of a sheet: as many as a spreadsheet program shows. */
    static final long ROWS = 1_048_576;
    /** Columns of a sheet. */
    static final int COLUMNS = 16_384;
    /** Characters of a cell. */
    static final int CELL = 32_767;
    /** Areas of joined cells. */
    static final int JOINED = 100_000;
    /** Inflated bytes of a sheet. */
    static final long SHEET_BYTES = 2L << 30;
    /** Inflated bytes of the texts that the sheets share. */
    static final long TEXT_BYTES = 512L << 20;
    /** Inflated bytes of every other part. */
    static final long PART_BYTES = 16L << 20;
    /** How many times a part may grow when it is inflated, past the first so many bytes. */
    static final long GROWTH = 250;
    static final long GROWTH_FROM = 8L << 20;

    private Limits() {
    }
}
