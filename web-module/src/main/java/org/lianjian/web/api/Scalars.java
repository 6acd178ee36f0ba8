package org.lianjian.web.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianjian.documents.boundary.ByteSource;
import org.lianjian.platform.errors.InvalidInput;

/** Single values of a JSON body or of a query, read strictly: what does not fit is refused with the value and what is allowed. */
final class Scalars {

    private static final int SHOWN_LENGTH = 60;
    private static final int MAX_DIGITS = 40;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Map<Class<?>, Reader> READERS = Map.of(
            String.class, Scalars::text,
            Integer.class, (field, value) -> integer(field, value, Integer.MIN_VALUE, Integer.MAX_VALUE).intValue(),
            Long.class, (field, value) -> integer(field, value, Long.MIN_VALUE, Long.MAX_VALUE).longValue(),
            BigDecimal.class, Scalars::number,
            Boolean.class, Scalars::truth,
            LocalDate.class, (field, value) -> day(field, text(field, value)),
            LocalTime.class, (field, value) -> time(field, text(field, value)),
            byte[].class, Scalars::bytes,
            ByteSource.class, (field, value) -> ByteSource.of(bytes(field, value)));

    private Scalars() {
    }

    @FunctionalInterface
    private interface Reader {
        Object read(String field, JsonValue value);
    }

    /** Whether values of this type are read here. */
    static boolean knows(Class<?> type) {
        return type.isEnum() || READERS.containsKey(type);
    }

    /** Reads a value that is not null. */
    static Object read(String field, Class<?> type, JsonValue value) {
        return type.isEnum() ? constant(field, type, text(field, value)) : READERS.get(type).read(field, value);
    }

    /** A day as {@code 2026-03-15}. */
    static LocalDate day(String field, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            throw notADay(field, text, e);
        }
        throw notADay(field, text, null);
    }

    /** A time of day as {@code 09:30}. */
    static LocalTime time(String field, String text) {
        if (!TIME.matcher(text).matches()) {
            throw new InvalidInput(field, "api.value.time", shown(text));
        }
        return LocalTime.parse(text);
    }

    /** One of an enum's names. */
    static Object constant(String field, Class<?> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> ((Enum<?>) constant).name().equals(text)).findFirst()
                .orElseThrow(() -> new InvalidInput(field, "api.value.enum", shown(text), names(type)));
    }

    /** Text both databases can keep: no NUL, no half of a surrogate pair. */
    static String storable(String field, String text) {
        if (text.codePoints().anyMatch(point -> point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            throw new InvalidInput(field, "api.value.character");
        }
        return text;
    }

    /** The beginning of a value, for a message. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN_LENGTH ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN_LENGTH)) + "…";
    }

    private static String text(String field, JsonValue value) {
        if (value instanceof JsonString string) {
            return storable(field, string.getString());
        }
        throw new InvalidInput(field, "api.value.text", shown(value.toString()));
    }

    private static BigDecimal integer(String field, JsonValue value, long min, long max) {
        BigDecimal number = value instanceof JsonNumber ? bounded(value) : null;
        boolean fits = number != null && number.stripTrailingZeros().scale() <= 0 && number.compareTo(BigDecimal.valueOf(min)) >= 0
                && number.compareTo(BigDecimal.valueOf(max)) <= 0;
        if (!fits) {
            throw new InvalidInput(field, "api.value.integer", shown(value.toString()));
        }
        return number;
    }

    private static BigDecimal number(String field, JsonValue value) {
        BigDecimal number = value instanceof JsonNumber ? bounded(value) : null;
        if (number == null) {
            throw new InvalidInput(field, "api.value.number", shown(value.toString()));
        }
        return number;
    }

    /** The number, or null when it has so many digits that merely counting with it would be an attack. */
    private static BigDecimal bounded(JsonValue value) {
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        return number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS ? number : null;
    }

    private static Boolean truth(String field, JsonValue value) {
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return value == JsonValue.TRUE;
        }
        throw new InvalidInput(field, "api.value.boolean", shown(value.toString()));
    }

    private static byte[] bytes(String field, JsonValue value) {
        try {
            return Base64.getDecoder().decode(text(field, value));
        } catch (IllegalArgumentException e) {
            throw causedBy(e, new InvalidInput(field, "api.value.base64"));
        }
    }

    private static InvalidInput notADay(String field, String text, DateTimeParseException cause) {
        return causedBy(cause, new InvalidInput(field, "api.value.date", shown(text)));
    }

    private static InvalidInput causedBy(Throwable cause, InvalidInput fault) {
        fault.initCause(cause);
        return fault;
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).collect(Collectors.joining(", "));
    }
}
