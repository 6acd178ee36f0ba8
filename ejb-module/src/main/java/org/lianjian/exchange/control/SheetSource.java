package org.lianjian.exchange.control;

import java.util.List;

/** A file with rows, read from the top in constant memory. Its sheets can be read as often as wanted. */
interface SheetSource extends AutoCloseable {

    /** What it is. */
    SheetFormat format();

    /** The names of the sheets that are in sight, in their order; one without a name for text. */
    List<String> sheets();

    /** Looks through a sheet once: how many rows it has, and which cells are joined. */
    SheetSurvey survey(int sheet);

    /**
     * Hands on the rows of a sheet, as they stand there.
     *
     * @throws UnreadableSheet if it is damaged or too large
     */
    void read(int sheet, RowSink sink);

    @Override
    void close();
}
