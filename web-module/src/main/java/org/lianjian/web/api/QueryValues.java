package org.lianjian.web.api;

import jakarta.json.JsonValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.text.Jsons;

/** Reads query parameters as strictly as bodies; an empty one counts as left out. */
@Provider
public class QueryValues implements ParamConverterProvider {

    private static final Set<Class<?>> TYPES = Set.of(String.class, Integer.class, Long.class, Boolean.class, LocalDate.class);

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return Arrays.stream(annotations).filter(QueryParam.class::isInstance).map(QueryParam.class::cast).findFirst()
                .filter(parameter -> type.isEnum() || TYPES.contains(type))
                .map(parameter -> new Converter<>(parameter.value(), type)).orElse(null);
    }

    private record Converter<T>(String name, Class<T> type) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isBlank()) {
                return null;
            }
            try {
                return type.cast(Scalars.read(name, type, asJson(text.strip())));
            } catch (InvalidInput e) {
                // Any other exception here would be answered with 404.
                throw new WebApplicationException(e, ProblemType.INVALID_INPUT.status());
            }
        }

        private JsonValue asJson(String text) {
            boolean number = type == Integer.class || type == Long.class;
            if (number && text.matches("-?\\d{1,19}")) {
                return Jsons.provider().createValue(new BigDecimal(text));
            }
            if (type == Boolean.class && text.matches("true|false")) {
                return Boolean.parseBoolean(text) ? JsonValue.TRUE : JsonValue.FALSE;
            }
            return Jsons.provider().createValue(text);
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
