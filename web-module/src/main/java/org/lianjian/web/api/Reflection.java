package org.lianjian.web.api;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.lianjian.web.platform.RecordParts;

/** Makes and fills drafts; whatever fails here is a fault of the program, not of the caller. */
final class Reflection {

    private Reflection() {
    }

    /** A new bean. */
    static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A body needs a public constructor without parameters: " + type, e);
        }
    }

    /** A new record. */
    static Object make(Class<?> type, Object[] values) {
        try {
            Class<?>[] types = RecordParts.of(type).values().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A body's record must be public and take what it is given: " + type, e);
        }
    }

    /** The value of a record's component. */
    static Object read(RecordComponent component, Record from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A record's accessor must be public and merely read: " + component, e);
        }
    }

    /** Calls a setter. */
    static void call(Method setter, Object bean, Object value) {
        try {
            setter.invoke(bean, value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A setter must be public and merely set: " + setter, e);
        }
    }
}
