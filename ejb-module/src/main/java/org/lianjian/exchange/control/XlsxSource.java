package org.lianjian.exchange.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianjian.exchange.control.SheetSurvey.JoinedArea;

/**
 * A workbook of the present Excel, read from its parts. Not by a library: those at hand keep the shared texts in memory and know of joined cells only
 * when the rows are over.
 */
final class XlsxSource implements SheetSource {

    private final XlsxParts parts;
    private final List<Sheet> sheets = new ArrayList<>();
    private final String textPart;
    private final XlsxStyles styles;
    private SharedTexts texts;
    private boolean from1904;

    XlsxSource(Path file) {
        parts = new XlsxParts(file);
        try {
            refuseOthers();
            String book = parts.related("").getOrDefault("officeDocument", "xl/workbook.xml");
            Map<String, String> related = parts.related(book);
            readBook(book, related);
            textPart = related.get("sharedStrings");
            styles = XlsxStyles.of(parts, related.get("styles"));
        } catch (UnreadableSheet e) {
            parts.close();
            throw e;
        }
        if (sheets.isEmpty()) {
            close();
            throw new UnreadableSheet("exchange.file.damaged");
        }
    }

    private void refuseOthers() {
        if (parts.hasAny("vbaproject.bin") || isOfType("macroEnabled")) {
            throw new UnreadableSheet("exchange.file.macros");
        }
        if (!isOfType("spreadsheetml")) {
            throw new UnreadableSheet("exchange.file.notWorkbook");
        }
    }

    private boolean isOfType(String word) {
        if (!parts.has("[Content_Types].xml")) {
            return false;
        }
        try (PartXml xml = parts.xml("[Content_Types].xml", Limits.PART_BYTES)) {
            while (xml.next()) {
                String type = xml.begins("Override") || xml.begins("Default") ? xml.attribute("ContentType") : null;
                if (type != null && type.contains(word) && type.contains("main+xml")) {
                    return true;
                }
            }
            return false;
        }
    }

    private void readBook(String book, Map<String, String> related) {
        try (PartXml xml = parts.xml(book, Limits.PART_BYTES)) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet")) {
                    String part = related.get(xml.attribute("id"));
                    boolean inSight = xml.attribute("state") == null || "visible".equals(xml.attribute("state"));
                    if (part != null && parts.has(part) && inSight) {
                        sheets.add(new Sheet(xml.attribute("name"), part));
                    }
                }
            }
        }
    }

    private static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }

    @Override
    public SheetFormat format() {
        return SheetFormat.XLSX;
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::name).toList();
    }

    @Override
    public SheetSurvey survey(int sheet) {
        long rows = 0;
        List<JoinedArea> joined = new ArrayList<>();
        try (PartXml xml = parts.xml(sheets.get(sheet).part(), Limits.SHEET_BYTES)) {
            while (xml.next()) {
                if (xml.begins("row")) {
                    rows++;
                } else if (xml.begins("mergeCell") && joined.size() < Limits.JOINED && xml.attribute("ref") != null) {
                    joined.add(area(xml.attribute("ref")));
                }
            }
        }
        return new SheetSurvey(rows, joined);
    }

    private static JoinedArea area(String ref) {
        String[] ends = ref.replace("$", "").split(":");
        long first = XlsxRows.rowOf(ends[0]);
        return new JoinedArea(first, XlsxRows.rowOf(ends[ends.length - 1]), XlsxRows.columnOf(ends[0]));
    }

    @Override
    public void read(int sheet, RowSink sink) {
        if (texts == null) {
            texts = SharedTexts.of(parts, textPart);
        }
        try (PartXml xml = parts.xml(sheets.get(sheet).part(), Limits.SHEET_BYTES)) {
            new XlsxRows(xml, texts, styles, from1904).read(sink);
        }
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
        parts.close();
    }

    private record Sheet(String name, String part) {
    }
}
