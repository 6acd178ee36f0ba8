package org.lianjian.exchange.boundary;

import jakarta.ejb.Local;
import java.util.Collection;

/** The events of lists that leave the program as files. Whose rows a list shows, the list itself decides. */
@Local
public interface ListExports {

    /**
     * Somebody takes a list; on record before the first byte leaves.
     *
     * @param list    the list's name
     * @param filters the names of the filters that are set
     * @param search  what was typed into the search, or null
     */
    void begin(String list, ListFormat format, Collection<String> filters, String search);

    /**
     * The file is written, or the reader went away before its end.
     *
     * @param rows  how many rows left
     * @param whole whether all of them did
     */
    void end(String list, ListFormat format, long rows, boolean whole);
}
