package org.lianjian.exchange.boundary;

import java.time.Instant;
import java.util.List;

/**
 * A run with all a page shows of it.
 *
 * @param sha256         digest of the file, in hexadecimal
 * @param sheetName      the sheet that is read; empty for rows with separators
 * @param otherSheets    visible sheets of the workbook that are not read
 * @param headingRow     the number of the row with the headings
 * @param headings       the file's columns from left to right
 * @param missing        names of needed columns that no column of the file fills
 * @param choice         what was asked to be written, or null before that
 * @param rowsDone       how far the present step is
 * @param rowsTotal      how many rows the sheet has below its headings; 0 while that is not known
 * @param faults         how many faults were found, of which the first ten thousand are kept
 * @param reason         why it was refused, or null
 * @param canMap         whether its columns can be corrected
 * @param canCheck       whether the check can begin
 * @param canTakeAll     whether all of it can be confirmed
 * @param canTakeGood    whether there are refused records and the others can be confirmed
 * @param canCancel      whether it can be called off
 * @param hasFaultsSheet whether the workbook with the faults can be fetched
 */
public record ImportDetails(long id, ImportKind kind, String fileName, long fileSize, String sha256, ImportState state, Instant uploadedAt,
        Instant endedAt, String sheetName, List<String> otherSheets, long headingRow, List<ImportHeading> headings, List<String> missing,
        ImportChoice choice, long rowsDone, long rowsTotal, ImportCounts counts, long faults, ImportReason reason, boolean canMap,
        boolean canCheck, boolean canTakeAll, boolean canTakeGood, boolean canCancel, boolean hasFaultsSheet) {

    public ImportDetails {
        otherSheets = List.copyOf(otherSheets);
        headings = List.copyOf(headings);
        missing = List.copyOf(missing);
    }

    /** How far the present step is, from 0 to 100. */
    public int percent() {
        return rowsTotal == 0 ? 0 : (int) Math.min(100, rowsDone * 100 / rowsTotal);
    }
}
