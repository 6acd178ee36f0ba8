package org.lianjian.web.platform;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.text.Jsons;

/**
 * A form that somebody sent after the sign-in had ended, on its way through the sign-in page.
 *
 * @param path   where it was sent, on this site
 * @param fields what was typed, in the order of the form
 */
public record CarriedForm(String path, List<Field> fields) {

    /** One field of the form. */
    public record Field(String name, String value) {
    }

    /** The form of a request, as one line for a hidden field. */
    static String of(String path, Map<String, String[]> parameters) {
        JsonArrayBuilder fields = Jsons.provider().createArrayBuilder();
        parameters.forEach((name, values) -> List.of(values)
                .forEach(value -> fields.add(Jsons.provider().createObjectBuilder().add("n", name).add("v", value))));
        JsonObjectBuilder form = Jsons.provider().createObjectBuilder().add("path", path).add("fields", fields);
        return Base64.getEncoder().encodeToString(form.build().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The form that {@link #of} wrote. */
    public static CarriedForm read(String line) {
        String json = new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
        try (JsonReader reader = Jsons.provider().createReader(new StringReader(json))) {
            JsonObject form = reader.readObject();
            List<Field> fields = new ArrayList<>();
            form.getJsonArray("fields").getValuesAs(JsonObject.class)
                    .forEach(field -> fields.add(new Field(field.getString("n"), field.getString("v"))));
            return new CarriedForm(LocalPath.of(form.getString("path")), List.copyOf(fields));
        }
    }
}
