package org.lianjian.exchange.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which styles of a workbook show a number as a date. */
final class XlsxStyles {

    private static final XlsxStyles NONE = new XlsxStyles(List.of());

    private final List<Boolean> dated;

    private XlsxStyles(List<Boolean> dated) {
        this.dated = dated;
    }

    static XlsxStyles of(XlsxParts parts, String part) {
        if (part == null || !parts.has(part)) {
            return NONE;
        }
        Map<Integer, String> formats = new HashMap<>();
        List<Boolean> dated = new ArrayList<>();
        try (PartXml xml = parts.xml(part, Limits.PART_BYTES)) {
            boolean used = false;
            while (xml.next()) {
                if (xml.begins("numFmt")) {
                    formats.put(XlsxRows.number(xml.attribute("numFmtId")), xml.attribute("formatCode"));
                } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                    used = xml.begins("cellXfs");
                } else if (used && xml.begins("xf")) {
                    int format = XlsxRows.number(xml.attribute("numFmtId"));
                    dated.add(DateUtil.isADateFormat(format, formats.get(format)));
                }
            }
        }
        return new XlsxStyles(dated);
    }

    boolean isDate(String style) {
        int number = XlsxRows.number(style);
        return number >= 0 && number < dated.size() && dated.get(number);
    }
}
