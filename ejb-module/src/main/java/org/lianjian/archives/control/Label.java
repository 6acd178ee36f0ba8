package org.lianjian.archives.control;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a bag (RFC 8493): lines of a name, a colon and a value. */
final class Label {

    /** Its first lines, always the same. */
    static final String BAGIT = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static final String NUMBER = "External-Identifier";
    static final String OXUM = "Payload-Oxum";
    static final String AGREEMENT = "Internal-Sender-Identifier";
    static final String TITLE = "External-Description";
    static final String SYSTEM = "Bag-Group-Identifier";

    private Label() {
    }

    static String write(Map<String, String> values) {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(name).append(": ").append(value.replaceAll("\\s+", " ")).append('\n'));
        return text.toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().filter(line -> line.contains(": ")).forEach(line -> values.putIfAbsent(line.substring(0, line.indexOf(": ")),
                line.substring(line.indexOf(": ") + 2)));
        return values;
    }
}
