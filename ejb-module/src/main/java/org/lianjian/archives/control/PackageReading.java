package org.lianjian.archives.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.lianjian.archives.boundary.ArchivedFile;
import org.lianjian.archives.boundary.ArchivedKind;
import org.lianjian.archives.boundary.ArchivedRecord;
import org.lianjian.archives.boundary.ArchivedTable;
import org.lianjian.archives.boundary.ArchivedValue;

/** Lays out the records of a package so that they can be read: all that stands in them, whatever version of the program wrote it. */
final class PackageReading {

    private static final List<String> FIRST = List.of("number", "title", "text", "state", "kindName", "start", "end", "heldOn", "outcome");
    private static final Set<String> TITLES = Set.of("title", "text");
    private static final int EXCERPT = 80;

    private PackageReading() {
    }

    static ArchivedRecord record(ArchivedKind kind, String path, JsonObject record) {
        List<ArchivedValue> values = new ArrayList<>();
        List<ArchivedTable> tables = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(FIRST);
        names.addAll(record.keySet());
        names.stream().filter(record::containsKey).forEach(name -> {
            JsonValue value = record.get(name);
            if (value instanceof JsonArray parts && parts.stream().anyMatch(JsonObject.class::isInstance)) {
                tables.add(table(kind, name, parts));
            } else if (!isEmpty(value)) {
                values.add(new ArchivedValue(name, read(kind, name, value)));
            }
        });
        String title = FIRST.stream().filter(TITLES::contains).filter(record::containsKey).map(name -> record.getString(name, ""))
                .findFirst().orElse("");
        return new ArchivedRecord(kind, path, record.getString("number", record.getString("key", "")), cut(title), values, tables);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT ? text : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    private static ArchivedTable table(ArchivedKind kind, String name, JsonArray parts) {
        List<JsonObject> rows = parts.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject).toList();
        Set<String> columns = new LinkedHashSet<>();
        if (rows.stream().anyMatch(PackageReading::isFile)) {
            return new ArchivedTable(name, List.of("file"), rows.stream().map(row -> List.<Object>of(file(row))).toList());
        }
        rows.forEach(row -> columns.addAll(row.keySet()));
        Function<JsonObject, List<Object>> line = row -> {
            List<Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(row.containsKey(column) ? read(kind, name + "." + column, row.get(column)) : null));
            return values;
        };
        return new ArchivedTable(name, List.copyOf(columns), rows.stream().map(line).toList());
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonArray array && array.isEmpty() || value instanceof JsonObject object && object.isEmpty();
    }

    private static boolean isFile(JsonObject object) {
        return object.containsKey("path") && object.containsKey("sha256");
    }

    private static ArchivedFile file(JsonObject file) {
        return new ArchivedFile(file.getString("path"), file.getString("fileName", ""), file.getString("mediaType", ""),
                file.containsKey("size") ? file.getJsonNumber("size").longValue() : 0, file.getString("sha256"));
    }

    /** As a page can show it; parts of parts as one text. */
    private static Object read(ArchivedKind kind, String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            return isFile(object) ? file(object) : flat(object);
        }
        if (value instanceof JsonArray array) {
            return String.join("; ", array.stream().map(one -> String.valueOf(read(kind, name, one))).toList());
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonString text) {
            return text(kind, name, text.getString());
        }
        return value == JsonValue.TRUE;
    }

    private static String flat(JsonObject object) {
        return String.join(", ", object.entrySet().stream().map(entry -> entry.getKey() + ": "
                + (entry.getValue() instanceof JsonString text ? text.getString() : entry.getValue())).toList());
    }

    private static Object text(ArchivedKind kind, String name, String text) {
        Enum<?> code = Codes.of(kind, name, text);
        if (code != null) {
            return code;
        }
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return LocalDate.parse(text);
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z") ? Instant.parse(text) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
