package org.lianjian.exchange.boundary;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/**
 * Sheets that come in, one run for each file. Everybody sees the own runs and no others: another person's id is not found. Checking and writing go on
 * beside the request, on whichever node is alive, in the name and with the grants of whoever asked; {@link #get} tells how far it is.
 */
@Local
public interface Imports {

    /** What the caller may bring in, in the order of the enum. */
    List<ImportKind> kinds();

    /** The columns that a sheet of that kind may have, in the order of the template. */
    List<SheetColumn> columns(ImportKind kind);

    /** A workbook to fill in: headings with notes, lists to choose from, and one example row. */
    SheetFile template(ImportKind kind, Locale locale);

    /**
     * Takes in a file and recognises its columns.
     *
     * @param file an Excel workbook of either kind, or text in UTF-8 or GB18030 with commas, semicolons or tabs
     * @return the run's id; its columns can be corrected by {@link #map} before {@link #check}
     * @throws org.lianjian.platform.errors.InvalidInput for field {@code file} if it cannot be read: encrypted, with macros, too large, unknown
     */
    long upload(ImportKind kind, Upload file);

    ImportDetails get(long id);

    /** One's own runs, newest first. */
    Slice<ImportRow> list(PageQuery page);

    /** The faults of a run in the order of its rows. */
    Slice<ImportFault> faults(long id, PageQuery page);

    /**
     * Corrects what the columns of the file are taken for; remembered for sheets with the same headings of the same office.
     *
     * @param columns names of {@link SheetColumn}s by position in the file; positions left out, or with an empty name, are not read
     * @throws org.lianjian.platform.errors.InvalidInput  for field {@code columns[position]} if there is no such column, or two have the same
     * @throws org.lianjian.platform.errors.RuleViolated if it is checked or over already
     */
    void map(long id, Map<Integer, String> columns);

    /**
     * Begins to check every row; nothing is written. Returns at once.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if a needed column is missing, or if it is not the time for it
     */
    void check(long id);

    /**
     * Begins to write what was checked. Returns at once.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if it is not the time for it, if there is nothing to write, or if all is asked for and some
     *                                                   records are refused
     */
    void confirm(long id, ImportChoice choice);

    /** Calls a run off; one that is being written leaves nothing behind. */
    void cancel(long id);

    /**
     * The rows of the file as a workbook: the faulty cells are coloured and say why, and a further sheet lists row, column, value, rule and remedy.
     *
     * @throws org.lianjian.platform.errors.RuleViolated if there are no faults, or its file is discarded by now
     */
    SheetFile faultsSheet(long id, Locale locale);
}
