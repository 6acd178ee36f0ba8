package org.lianjian.web.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.lianjian.platform.time.OfficeClock;

/**
 * A workbook as an office files it: title, who took it and when, headings that stay in sight and on every printed page, rows, sums and a line for
 * signatures; A4 across. What does not fit on a sheet goes on on the next.
 */
final class XlsxList implements ListWriter {

    /** Rows of a sheet, less what stands around them. */
    static final int ROWS_OF_A_SHEET = 1_048_576 - 10;

    private static final int FLUSHED_EVERY = 500;
    private static final int TITLE_SIZE = 16;
    private static final String SHADE = "EDEFF2";
    private static final String LINE = "C9CED6";

    private final Workbook book;
    private final ListHead head;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxList(OutputStream out, ListHead head) throws IOException {
        this(out, head, ROWS_OF_A_SHEET);
    }

    /** @param most rows of a sheet */
    XlsxList(OutputStream out, ListHead head, int most) throws IOException {
        this.book = new Workbook(out, "Lianjian", "1.0");
        this.head = head;
        this.most = most;
        begin();
    }

    @Override
    public void row(List<Object> values) throws IOException {
        if (row - firstRow() == most) {
            sheet.finish();
            begin();
        }
        write(values);
        if (row % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void sums(List<Object> values) {
        write(values);
        sheet.range(row - 1, 0, row - 1, lastColumn()).style().bold().borderStyle(BorderStyle.THIN).set();
    }

    @Override
    public void close() throws IOException {
        sign();
        sheet.finish();
        book.finish();
    }

    private int firstRow() {
        return head.about().size() + 2;
    }

    private int lastColumn() {
        return head.labels().size() - 1;
    }

    private void begin() {
        sheets++;
        sheet = book.newWorksheet(sheets == 1 ? head.title() : head.title() + " " + sheets);
        row = 0;
        for (int column = 0; column <= lastColumn(); column++) {
            sheet.width(column, head.widths().get(column));
        }
        line(head.title());
        sheet.range(0, 0, 0, lastColumn()).style().bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
        head.about().forEach(this::line);
        for (int column = 0; column <= lastColumn(); column++) {
            sheet.inlineString(row, column, head.labels().get(column));
        }
        sheet.range(row, 0, row, lastColumn()).style().bold().fillColor(SHADE).borderStyle(BorderStyle.THIN).borderColor(LINE).wrapText(true).set();
        sheet.freezePane(0, row + 1);
        sheet.setAutoFilter(row, 0, row, lastColumn());
        print(row);
        row++;
    }

    private void print(int headings) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(headings, headings);
        sheet.footer(head.pages(), Position.CENTER);
    }

    private void line(String text) {
        sheet.inlineString(row, 0, text);
        if (lastColumn() > 0) {
            sheet.range(row, 0, row, lastColumn()).merge();
        }
        row++;
    }

    private void sign() {
        if (!head.signatures().isEmpty()) {
            row++;
            line(String.join("                    ", head.signatures()));
        }
    }

    private void write(List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            write(column, values.get(column));
        }
        row++;
    }

    private void write(int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Instant moment) {
            sheet.value(row, column, LocalDateTime.ofInstant(moment, OfficeClock.ZONE));
            sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value instanceof Boolean truth) {
            sheet.inlineString(row, column, truth ? head.yes() : head.no());
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }
}
