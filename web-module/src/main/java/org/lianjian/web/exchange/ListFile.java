package org.lianjian.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Messages;

/** One list on its way out: page after page is read and written, and no more than a page is held. */
final class ListFile<R> {

    /** Hears of progress and of the end. */
    interface Progress {

        void moved();

        void ended(long rows, boolean whole);
    }

    private final List<ListColumn<R>> columns;
    private final ListHead head;
    private final ListFormat format;
    private final Locale locale;
    private final Function<PageQuery, Slice<R>> source;
    private final Slice<R> first;
    private final Progress progress;
    private final BigDecimal[] sums;
    private long rows;

    ListFile(List<ListColumn<R>> columns, ListHead head, ListFormat format, Locale locale, Function<PageQuery, Slice<R>> source, Progress progress) {
        this.columns = columns;
        this.head = head;
        this.format = format;
        this.locale = locale;
        this.source = source;
        this.progress = progress;
        this.sums = columns.stream().map(column -> column.summed() ? BigDecimal.ZERO : null).toArray(BigDecimal[]::new);
        this.first = source.apply(PageQuery.ofFile(null));
    }

    /** Writes all of it; what breaks off is told apart from what ended. */
    void write(OutputStream out) throws IOException {
        boolean whole = false;
        try (ListWriter writer = format == ListFormat.CSV ? new CsvList(out, head) : new XlsxList(out, head)) {
            for (Slice<R> slice = first; slice != null; slice = after(slice)) {
                for (R row : slice.items()) {
                    write(writer, row);
                }
                progress.moved();
            }
            if (rows > 0 && columns.stream().anyMatch(ListColumn::summed)) {
                List<Object> last = new ArrayList<>(Arrays.asList((Object[]) sums));
                writer.sums(last);
            }
            whole = true;
        } finally {
            progress.ended(rows, whole);
        }
    }

    private Slice<R> after(Slice<R> slice) {
        return slice.hasNext() ? source.apply(PageQuery.ofFile(slice.next())) : null;
    }

    private void write(ListWriter writer, R row) throws IOException {
        List<Object> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).value().apply(row);
            values.add(value instanceof Enum<?> code ? Messages.word(locale, code) : value);
            if (sums[i] != null) {
                sums[i] = sums[i].add(columns.get(i).addend(row));
            }
        }
        writer.row(values);
        rows++;
    }
}
