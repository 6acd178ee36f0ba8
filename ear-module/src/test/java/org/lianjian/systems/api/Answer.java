package org.lianjian.systems.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPointer;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, JsonObject body, String raw) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), Api.parse(response), response.body());
    }

    /** Demands a status and shows the whole answer if it is another. */
    public Answer expect(int wanted) {
        assertThat(status).as(raw).isEqualTo(wanted);
        return this;
    }

    public long id() {
        return body.getJsonNumber("id").longValue();
    }

    public int version() {
        return body.getInt("version");
    }

    public String state() {
        return text("state");
    }

    public String text(String field) {
        return body.getString(field);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The value at a JSON pointer, text without its quotes. */
    public String at(String pointer) {
        JsonValue value = pointer(pointer).getValue(body);
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    public List<JsonObject> items() {
        return body.getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static JsonPointer pointer(String pointer) {
        return Json.createPointer(pointer);
    }
}
