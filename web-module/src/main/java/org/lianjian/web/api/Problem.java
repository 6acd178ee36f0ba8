package org.lianjian.web.api;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.lianjian.platform.text.Jsons;

/**
 * An error as the API answers it (RFC 9457).
 *
 * @param type       what kind of error
 * @param status     HTTP status; that of the type unless the server refused with another
 * @param title      the kind in words
 * @param detail     what happened, why, and what to do
 * @param instance   the path of the request
 * @param violations what is wrong with which field; empty for other errors
 * @param extras     further members: {@code invariant}, {@code errorId}
 * @param headers    further headers: {@code Retry-After}, {@code WWW-Authenticate}
 */
public record Problem(ProblemType type, int status, String title, String detail, String instance, List<FieldFault> violations,
        Map<String, Object> extras, Map<String, String> headers) {

    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong field.
     *
     * @param field   its path in the body, e.g. {@code parties[1].organizationId}
     * @param message what is wrong, in the reader's language
     */
    public record FieldFault(String field, String message) {
    }

    /** The body of the answer. */
    public String toJson() {
        JsonObjectBuilder json = Jsons.provider().createObjectBuilder().add("type", type.uri()).add("title", title).add("status", status)
                .add("detail", detail).add("instance", instance).add("violations", violationsJson());
        extras.forEach((name, value) -> json.add(name, value instanceof Integer number ? Jsons.provider().createValue(number)
                : Jsons.provider().createValue(value.toString())));
        return json.build().toString();
    }

    private JsonArrayBuilder violationsJson() {
        JsonArrayBuilder array = Jsons.provider().createArrayBuilder();
        violations.forEach(fault -> array.add(Jsons.provider().createObjectBuilder().add("field", fault.field()).add("message", fault.message())));
        return array;
    }
}
