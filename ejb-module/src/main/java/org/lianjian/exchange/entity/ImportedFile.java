package org.lianjian.exchange.entity;

import java.util.List;

/**
 * A file that came in and where its rows are.
 *
 * @param id         what the store knows it by
 * @param sheet      which of its sheets is read
 * @param sheetName  its name
 * @param others     the names of the others
 * @param headingRow the number of the row with the headings
 */
public record ImportedFile(long id, String name, long size, String sha256, int sheet, String sheetName, List<String> others, long headingRow) {
}
