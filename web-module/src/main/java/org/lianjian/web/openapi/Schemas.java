package org.lianjian.web.openapi;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.lianjian.platform.paging.Slice;

/** Schemas of the types that bodies and answers are made of. */
final class Schemas {

    private static final Map<Class<?>, String[]> SCALARS = Map.ofEntries(
            Map.entry(String.class, new String[] {"STRING", null}),
            Map.entry(LocalDate.class, new String[] {"STRING", "date"}),
            Map.entry(LocalTime.class, new String[] {"STRING", "time"}),
            Map.entry(Instant.class, new String[] {"STRING", "date-time"}),
            Map.entry(byte[].class, new String[] {"STRING", "byte"}),
            Map.entry(Integer.class, new String[] {"INTEGER", "int32"}),
            Map.entry(int.class, new String[] {"INTEGER", "int32"}),
            Map.entry(Long.class, new String[] {"INTEGER", "int64"}),
            Map.entry(long.class, new String[] {"INTEGER", "int64"}),
            Map.entry(BigDecimal.class, new String[] {"NUMBER", null}),
            Map.entry(Boolean.class, new String[] {"BOOLEAN", null}),
            Map.entry(boolean.class, new String[] {"BOOLEAN", null}));

    private final Map<String, Schema> named = new TreeMap<>();

    /** The schemas that others refer to, by name. */
    Map<String, Schema> named() {
        return named;
    }

    /** The schema of a type; records and drafts become named ones. */
    Schema of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = type instanceof Class<?> known ? known : Object.class;
        if (SCALARS.containsKey(plain)) {
            return OASFactory.createSchema().type(SchemaType.valueOf(SCALARS.get(plain)[0])).format(SCALARS.get(plain)[1]);
        }
        return plain.isEnum() ? constants(plain) : reference(plain);
    }

    /** One page of a list. */
    Schema slice(Type item) {
        return object().addProperty("items", OASFactory.createSchema().type(SchemaType.ARRAY).items(of(item)))
                .addProperty("next", of(String.class).nullable(true).description("For after; null on the last page"));
    }

    private Schema ofGeneric(ParameterizedType generic) {
        Class<?> raw = (Class<?>) generic.getRawType();
        Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        if (raw == Slice.class) {
            return slice(last);
        }
        return Collection.class.isAssignableFrom(raw) ? OASFactory.createSchema().type(SchemaType.ARRAY).items(of(last))
                : object().additionalPropertiesSchema(of(last));
    }

    private Schema reference(Class<?> type) {
        if (type == Object.class) {
            return OASFactory.createSchema();
        }
        String name = nameOf(type);
        if (!named.containsKey(name)) {
            Schema schema = object();
            named.put(name, schema);
            properties(type).forEach((property, propertyType) -> schema.addProperty(property, of(propertyType)));
        }
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }

    /** Two features may use one name, as for the steps each refuses. */
    private static String nameOf(Class<?> type) {
        String feature = type.getPackageName().replaceAll("^org\\.lianjian\\.(web\\.)?(\\w+).*", "$2");
        return type.getSimpleName().equals("StepRefusal") ? feature + "StepRefusal" : type.getSimpleName();
    }

    private static Map<String, Type> properties(Class<?> type) {
        Map<String, Type> properties = new TreeMap<>();
        if (type.isRecord()) {
            Arrays.stream(type.getRecordComponents()).forEach((RecordComponent part) -> properties.put(part.getName(), part.getGenericType()));
            putInWords(properties);
        } else {
            Arrays.stream(type.getMethods()).filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                    .forEach((Method setter) -> properties.put(Introspector.decapitalize(setter.getName().substring(3)),
                            setter.getGenericParameterTypes()[0]));
        }
        return properties;
    }

    /** What a record names by a key and values is answered as the message they make. */
    private static void putInWords(Map<String, Type> properties) {
        if (properties.get("key") == String.class && properties.containsKey("values")) {
            properties.keySet().removeAll(List.of("key", "values"));
            properties.put("message", String.class);
        }
    }

    private static Schema constants(Class<?> type) {
        Schema schema = OASFactory.createSchema().type(SchemaType.STRING);
        Arrays.stream(type.getEnumConstants()).forEach(constant -> schema.addEnumeration(((Enum<?>) constant).name()));
        return schema;
    }

    private static Schema object() {
        return OASFactory.createSchema().type(SchemaType.OBJECT);
    }
}
