package org.lianjian.web.exchange;

import java.io.IOException;
import java.util.List;

/** Writes a list row by row; what is written does not stay in memory. */
interface ListWriter extends AutoCloseable {

    /** The next row. Text that looks like a formula stays text. */
    void row(List<Object> values) throws IOException;

    /** The sums, null where a column has none; after the last row. */
    void sums(List<Object> values) throws IOException;

    @Override
    void close() throws IOException;
}
