package org.lianjian.rig;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Workbooks as people bring and take them. */
public final class Sheets {

    private Sheets() {
    }

    /** A workbook of one sheet with these rows of text. */
    public static byte[] of(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.inlineString(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The rows of a workbook's first sheet, each cell as text. */
    public static List<List<String>> first(byte[] book) {
        return rows(book, true);
    }

    /** The rows of a workbook's last sheet, each cell as text. */
    public static List<List<String>> last(byte[] book) {
        return rows(book, false);
    }

    private static List<List<String>> rows(byte[] bytes, boolean first) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            List<Sheet> sheets = book.getSheets().toList();
            Sheet sheet = sheets.get(first ? 0 : sheets.size() - 1);
            try (Stream<Row> rows = sheet.openStream()) {
                return rows.map(row -> IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
