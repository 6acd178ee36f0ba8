package org.lianjian.inspections.control;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.lianjian.platform.text.Jsons;

/** The facts of a flag as JSON. */
final class FlagFacts {

    private FlagFacts() {
    }

    static String write(Map<String, String> facts) {
        JsonObjectBuilder object = Jsons.provider().createObjectBuilder();
        new TreeMap<>(facts).forEach(object::add);
        return object.build().toString();
    }

    static Map<String, String> read(String json) {
        try (JsonReader reader = Jsons.provider().createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            Map<String, String> facts = new TreeMap<>();
            object.keySet().forEach(name -> facts.put(name, object.getString(name)));
            return facts;
        }
    }
}
