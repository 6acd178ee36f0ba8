package org.lianjian.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;
import org.lianjian.web.platform.RecordParts;

/**
 * Fills a draft from a JSON object. Every field that does not fit, and every name the draft does not have, is refused at once and by its path,
 * so that a typing error is never lost silently. Null and absent are the same.
 */
final class Binder {

    private final boolean takesServerMade;
    private final List<Violation> violations = new ArrayList<>();

    /** @param takesServerMade whether fields that the server makes may be sent back, as with a change */
    Binder(boolean takesServerMade) {
        this.takesServerMade = takesServerMade;
    }

    /**
     * Makes and fills one draft.
     *
     * @throws InvalidInput naming all fields that do not fit
     */
    <T> T bind(Class<T> type, JsonObject json) {
        T bound = type.cast(object("", type, json));
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return bound;
    }

    private Object value(String path, Type type, JsonValue value) {
        if (type instanceof ParameterizedType list) {
            return list(path, list.getActualTypeArguments()[0], value);
        }
        Class<?> plain = (Class<?>) type;
        return Scalars.knows(plain) ? scalar(path, plain, value) : nested(path, plain, value);
    }

    private Object scalar(String path, Class<?> type, JsonValue value) {
        try {
            return Scalars.read(path, type, value);
        } catch (InvalidInput e) {
            violations.addAll(e.violations());
            return null;
        }
    }

    private Object nested(String path, Class<?> type, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object(path + ".", type, object);
        }
        return refuse(path, "api.value.object", Scalars.shown(value.toString()));
    }

    private Object list(String path, Type type, JsonValue value) {
        if (!(value instanceof JsonArray array)) {
            return refuse(path, "api.value.list", Scalars.shown(value.toString()));
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            items.add(value(path + "[" + i + "]", type, array.get(i)));
        }
        return items;
    }

    private Object object(String prefix, Class<?> type, JsonObject json) {
        return type.isRecord() ? asRecord(prefix, type, json) : asBean(prefix, type, json);
    }

    private Object asBean(String prefix, Class<?> type, JsonObject json) {
        Map<String, Method> setters = setters(type);
        refuseUnknown(prefix, type, json, setters.keySet());
        Object bean = Reflection.make(type);
        setters.forEach((name, setter) -> {
            JsonValue given = json.get(name);
            if (given != null && given != JsonValue.NULL) {
                Object value = value(prefix + name, setter.getGenericParameterTypes()[0], given);
                if (value != null) {
                    Reflection.call(setter, bean, value);
                }
            }
        });
        return bean;
    }

    private Object asRecord(String prefix, Class<?> type, JsonObject json) {
        Map<String, RecordComponent> components = RecordParts.of(type);
        refuseUnknown(prefix, type, json, components.keySet());
        return Reflection.make(type, components.values().stream().map(component -> required(prefix, component, json)).toArray());
    }

    private Object required(String prefix, RecordComponent component, JsonObject json) {
        JsonValue given = json.getOrDefault(component.getName(), JsonValue.NULL);
        String path = prefix + component.getName();
        return given == JsonValue.NULL ? refuse(path, "validation.required") : value(path, component.getGenericType(), given);
    }

    private void refuseUnknown(String prefix, Class<?> type, JsonObject json, Iterable<String> known) {
        List<String> names = new ArrayList<>();
        known.forEach(names::add);
        json.keySet().stream().filter(name -> !names.contains(name))
                .filter(name -> !(takesServerMade && ServerMade.fieldsOf(type).contains(name)))
                .forEach(name -> refuse(prefix + name, "api.field.unknown", Scalars.shown(name), String.join(", ", names)));
    }

    private Object refuse(String path, String key, Object... values) {
        violations.add(Violation.of(path, key, values));
        return null;
    }

    private static Map<String, Method> setters(Class<?> type) {
        Map<String, Method> setters = new TreeMap<>();
        Arrays.stream(type.getMethods()).filter(method -> method.getName().startsWith("set") && method.getParameterCount() == 1)
                .forEach(method -> setters.put(Introspector.decapitalize(method.getName().substring(3)), method));
        return setters;
    }
}
