package org.lianjian.audit.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.lianjian.platform.text.Jsons;

/** One text for one map, whatever the order of its entries: keys sorted, no white space. */
final class CanonicalJson {

    private CanonicalJson() {
    }

    static String write(Map<String, String> entries) {
        JsonObjectBuilder object = Jsons.provider().createObjectBuilder();
        new TreeMap<>(entries).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String text) {
        JsonObject object = object(text);
        Map<String, String> entries = new LinkedHashMap<>();
        object.keySet().forEach(key -> entries.put(key, object.getString(key)));
        return entries;
    }

    /** The text as an object that keeps the order of its entries. */
    static JsonObject object(String text) {
        try (JsonReader reader = Jsons.provider().createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
