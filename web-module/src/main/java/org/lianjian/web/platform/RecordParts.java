package org.lianjian.web.platform;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of records by name, in their order. The platform makes them anew whenever it is asked, and pages ask for every cell. */
public final class RecordParts {

    private static final ClassValue<Map<String, RecordComponent>> KNOWN = new ClassValue<>() {

        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            Map<String, RecordComponent> components = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                components.put(component.getName(), component);
            }
            return Collections.unmodifiableMap(components);
        }
    };

    private RecordParts() {
    }

    /** Those of a record's class. */
    public static Map<String, RecordComponent> of(Class<?> type) {
        return KNOWN.get(type);
    }
}
