package org.lianjian.exchange.control;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/** The rows of one sheet's part. */
final class XlsxRows {

    private final PartXml xml;
    private final SharedTexts texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private long row;
    private int column;

    XlsxRows(PartXml xml, SharedTexts texts, XlsxStyles styles, boolean from1904) {
        this.xml = xml;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read(RowSink sink) {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                String number = xml.attribute("r");
                row = number == null ? row + 1 : rowOf(number);
                if (row > Limits.ROWS) {
                    throw new UnreadableSheet("exchange.file.tooManyRows", Limits.ROWS);
                }
                if (!sink.take(new RawRow(row, cells()))) {
                    return;
                }
            }
        }
    }

    private List<RawCell> cells() {
        List<RawCell> cells = new ArrayList<>();
        column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                String place = xml.attribute("r");
                column = place == null ? column + 1 : columnOf(place);
                if (column >= Limits.COLUMNS) {
                    throw new UnreadableSheet("exchange.file.damaged");
                }
                RawCell cell = cell(xml.attribute("t"), xml.attribute("s"));
                if (cell != null) {
                    cells.addAll(Arrays.asList(new RawCell[Math.max(0, column + 1 - cells.size())]));
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private RawCell cell(String type, String style) {
        StringBuilder value = new StringBuilder();
        String inline = null;
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("v")) {
                xml.text(value);
            } else if (xml.begins("is")) {
                inline = xml.richText("is");
            } else if (xml.begins("f")) {
                formula = true;
            }
        }
        if (inline != null) {
            return text(inline);
        }
        if (value.length() == 0) {
            return formula && !"str".equals(type) ? new RawCell.Broken(RawCell.Broken.NO_RESULT) : null;
        }
        return typed(type == null ? "n" : type, style, value.toString());
    }

    private RawCell typed(String type, String style, String value) {
        return switch (type) {
            case "s" -> text(texts.get(number(value)));
            case "str", "inlineStr" -> text(value);
            case "b" -> new RawCell.Truth("1".equals(value) || "true".equals(value));
            case "e" -> new RawCell.Broken(value);
            case "d" -> moment(value);
            default -> number(value, styles.isDate(style));
        };
    }

    private static RawCell text(String text) {
        return text.isEmpty() ? null : new RawCell.Text(text);
    }

    private RawCell number(String value, boolean dated) {
        try {
            return new RawCell.Number(Double.parseDouble(value), dated, from1904);
        } catch (NumberFormatException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    private static RawCell moment(String value) {
        try {
            String full = value.length() == "2026-03-05".length() ? value + "T00:00:00" : value.replaceFirst("Z$", "");
            return new RawCell.Number(DateUtil.getExcelDate(LocalDateTime.parse(full)), true, false);
        } catch (DateTimeParseException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** A number that the workbook counts by; -1 where there is none. */
    static int number(String value) {
        try {
            return value == null ? -1 : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new UnreadableSheet(e, "exchange.file.damaged");
        }
    }

    /** The row of a place such as {@code AB12}. */
    static long rowOf(String place) {
        long number = 0;
        for (int i = 0; i < place.length() && number <= Limits.ROWS; i++) {
            char sign = place.charAt(i);
            number = sign >= '0' && sign <= '9' ? number * 10 + sign - '0' : number;
        }
        return number;
    }

    /** The column of a place such as {@code AB12}, from 0. */
    static int columnOf(String place) {
        int number = 0;
        for (int i = 0; i < place.length() && number <= Limits.COLUMNS; i++) {
            char sign = place.charAt(i);
            number = sign >= 'A' && sign <= 'Z' ? number * 26 + sign - 'A' + 1 : number;
        }
        return number - 1;
    }
}
