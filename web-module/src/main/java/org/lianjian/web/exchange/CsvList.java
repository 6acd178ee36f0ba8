package org.lianjian.web.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.lianjian.platform.time.OfficeClock;

/** Rows with commas (RFC 4180), with the mark by which spreadsheet programs know UTF-8. */
final class CsvList implements ListWriter {

    private static final char MARK = '\uFEFF';
    private static final String RISKY = "=+-@\t\r＝＋－＠";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(OfficeClock.ZONE);

    private final CSVPrinter printer;
    private final ListHead head;

    CsvList(OutputStream out, ListHead head) throws IOException {
        this.head = head;
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(MARK);
        printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(head.labels());
    }

    @Override
    public void row(List<Object> values) throws IOException {
        for (Object value : values) {
            printer.print(plain(value));
        }
        printer.println();
    }

    /** For programs, which add up themselves. */
    @Override
    public void sums(List<Object> values) {
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }

    private String plain(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? head.yes() : head.no();
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        return value instanceof Instant moment ? MOMENT.format(moment) : harmless(value);
    }

    /** A spreadsheet program would run a cell that begins like a formula; behind an apostrophe it is text. */
    private static String harmless(Object value) {
        String text = value == null ? "" : value.toString();
        boolean risky = value instanceof String && !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0;
        return risky ? "'" + text : text;
    }
}
