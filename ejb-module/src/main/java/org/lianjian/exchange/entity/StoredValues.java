package org.lianjian.exchange.entity;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a message names, as text that can be read back: days, moments, numbers and codes are shown in the reader's language later. */
public final class StoredValues {

    private static final String BETWEEN = "\u001F";
    private static final String CODES = "org.lianjian.";
    private static final int LONGEST = 400;

    private StoredValues() {
    }

    /** As text of at most so many characters; what does not fit is left out. */
    public static String write(List<?> values, int most) {
        List<String> parts = new ArrayList<>();
        int length = 0;
        for (Object value : values) {
            String part = part(value);
            length += part.length() + 1;
            if (length <= most) {
                parts.add(part);
            }
        }
        return String.join(BETWEEN, parts);
    }

    private static String part(Object value) {
        if (value instanceof Enum<?> code) {
            return "E" + code.getDeclaringClass().getName() + "#" + code.name();
        }
        String type = value instanceof LocalDate ? "D" : value instanceof Instant ? "I" : value instanceof Number ? "N" : "S";
        String text = String.valueOf(value).replace(BETWEEN, " ");
        int end = Math.min(text.length(), LONGEST);
        return type + text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /** What was written. */
    public static List<Object> read(String text) {
        return text == null || text.isEmpty() ? List.of() : Stream.of(text.split(BETWEEN)).map(StoredValues::value).toList();
    }

    private static Object value(String part) {
        String text = part.substring(1);
        Function<String, Object> reading = switch (part.charAt(0)) {
            case 'D' -> LocalDate::parse;
            case 'I' -> Instant::parse;
            case 'N' -> BigDecimal::new;
            case 'E' -> StoredValues::code;
            default -> plain -> plain;
        };
        return reading.apply(text);
    }

    /** A code that a later release has no more is its name. */
    private static Object code(String text) {
        String[] parts = text.split("#");
        try {
            Class<?> type = Class.forName(parts[0], false, StoredValues.class.getClassLoader());
            Object[] constants = type.isEnum() && parts[0].startsWith(CODES) ? type.getEnumConstants() : new Object[0];
            return Stream.of(constants).filter(code -> ((Enum<?>) code).name().equals(parts[1])).findFirst().orElse(parts[1]);
        } catch (ClassNotFoundException e) {
            return parts[1];
        }
    }
}
