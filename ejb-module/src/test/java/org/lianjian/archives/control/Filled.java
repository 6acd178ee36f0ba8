package org.lianjian.archives.control;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianjian.documents.boundary.Attachment;

/** Records with a value in every field, so that a field that is added later is in the tests at once. */
final class Filled {

    private Filled() {
    }

    /** A record of that type. */
    static <R extends Record> R with(Class<R> type, Map<String, Object> given) {
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(part -> given.containsKey(part.getName()) ? given.get(part.getName()) : value(part.getGenericType())).toArray();
        try {
            Constructor<R> whole = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return whole.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot fill " + type, e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object one = value(generic.getActualTypeArguments()[0]);
            Class<?> raw = (Class<?>) generic.getRawType();
            return raw == Map.class ? Map.of(one, value(generic.getActualTypeArguments()[1])) : raw == Set.class ? Set.of(one) : List.of(one);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Attachment.class) {
            return new Attachment(5, "签字页.pdf", "application/pdf", APackage.PDF.length, Digests.of(APackage.PDF), Instant.EPOCH, false);
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : plain.isRecord() ? with(plain.asSubclass(Record.class), Map.of()) : scalar(plain);
    }

    private static Object scalar(Class<?> type) {
        Map<Class<?>, Object> values = Map.ofEntries(Map.entry(String.class, "示例"), Map.entry(long.class, 7L), Map.entry(Long.class, 7L),
                Map.entry(int.class, 3), Map.entry(Integer.class, 3), Map.entry(boolean.class, true), Map.entry(Boolean.class, true),
                Map.entry(BigDecimal.class, new BigDecimal("4.50")), Map.entry(LocalDate.class, LocalDate.of(2026, 3, 5)),
                Map.entry(Instant.class, Instant.parse("2026-03-05T01:02:03Z")), Map.entry(LocalTime.class, LocalTime.of(9, 30)),
                Map.entry(Object.class, "示例"));
        return values.get(type);
    }
}
