package org.lianjian.web.exchange;

import java.util.List;
import java.util.Locale;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** A list that may leave as a file: a bean beside the page that shows it. */
public interface ListSheet<R> {

    /** Its name in addresses and file names. */
    String name();

    /** The key of its title. */
    String titleKey();

    /** Its columns. */
    List<ListColumn<R>> columns(Locale locale);

    /** Rows as its page shows them, by the filters of the present address. */
    Slice<R> rows(PageQuery page);

    /** Whether it is one that an office files, with a line for signatures. */
    default boolean isLedger() {
        return false;
    }
}
