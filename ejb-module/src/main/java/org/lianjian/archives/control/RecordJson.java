package org.lianjian.archives.control;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lianjian.documents.boundary.Attachment;
import org.lianjian.platform.text.Jsons;

/**
 * Records as canonical JSON (RFC 8785): names sorted, no white space, what is not there left out. What depends on who reads, or on the day it is
 * read, is no part of a record.
 */
final class RecordJson {

    private static final Set<String> OF_THE_READER = Set.of("steps", "refusals", "daysLeft", "version", "attendanceVersion", "minutesVersion",
            "ownParties", "overdue", "hasThumbnail");

    /** Where an attached file lies in the package. */
    interface Files {
        String pathOf(Attachment file);
    }

    private final Files files;

    RecordJson(Files files) {
        this.files = files;
    }

    /** The record as one text. */
    String write(Object record) {
        return of(record).toString();
    }

    /** The record with more of what belongs to it. */
    String write(Object record, UnaryOperator<Map<String, Object>> more) {
        return object(more.apply(parts(record))).toString();
    }

    private JsonValue of(Object value) {
        if (value instanceof Attachment file) {
            return object(file(file));
        }
        if (value instanceof Record record) {
            return object(parts(record));
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> entries = new TreeMap<>();
            map.forEach((key, one) -> entries.put(String.valueOf(key), one));
            return object(entries);
        }
        if (value instanceof Collection<?> many) {
            JsonArrayBuilder array = Jsons.provider().createArrayBuilder();
            many.forEach(one -> array.add(of(one)));
            return array.build();
        }
        return scalar(value);
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof BigDecimal number) {
            return Jsons.provider().createValue(number.signum() == 0 ? BigDecimal.ZERO : new BigDecimal(number.stripTrailingZeros().toPlainString()));
        }
        if (value instanceof Number number) {
            return Jsons.provider().createValue(number.longValue());
        }
        return Jsons.provider().createValue(value instanceof Enum<?> code ? code.name() : String.valueOf(value));
    }

    private JsonValue object(Map<String, Object> parts) {
        JsonObjectBuilder object = Jsons.provider().createObjectBuilder();
        new TreeMap<>(parts).forEach((name, value) -> {
            if (value != null) {
                object.add(name, of(value));
            }
        });
        return object.build();
    }

    private Map<String, Object> file(Attachment file) {
        Map<String, Object> parts = new TreeMap<>(Map.of("fileName", file.fileName(), "mediaType", file.mediaType(), "size", file.size(),
                "sha256", file.sha256(), "path", files.pathOf(file)));
        parts.put("storedAt", file.storedAt());
        return parts;
    }

    private static Map<String, Object> parts(Object record) {
        Map<String, Object> parts = new TreeMap<>();
        for (RecordComponent part : record.getClass().getRecordComponents()) {
            if (!OF_THE_READER.contains(part.getName())) {
                parts.put(part.getName(), valueOf(part, record));
            }
        }
        return parts;
    }

    private static Object valueOf(RecordComponent part, Object record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + part, e);
        }
    }
}
