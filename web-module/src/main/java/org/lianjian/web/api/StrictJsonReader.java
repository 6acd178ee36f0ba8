package org.lianjian.web.api;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.lianjian.platform.text.Jsons;

/** Reads JSON bodies into drafts with the {@link Binder}. No body at all is an empty object. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class StrictJsonReader implements MessageBodyReader<Object> {

    @Context
    Request request;

    @Context
    UriInfo uri;

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.getName().startsWith("org.lianjian.");
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream in) throws IOException {
        boolean creates = HttpMethod.POST.equals(request.getMethod()) && uri.getPathParameters().isEmpty();
        return new Binder(!creates).bind(type, parse(in.readAllBytes()));
    }

    /** The object in these bytes. */
    static JsonObject parse(byte[] bytes) {
        String text = decode(bytes).strip();
        if (text.isEmpty()) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonParser parser = Jsons.provider().createParser(new StringReader(text))) {
            if (parser.next() != JsonParser.Event.START_OBJECT) {
                throw MalformedBody.notAnObject();
            }
            JsonObject object = parser.getObject();
            demandEnd(parser);
            return object;
        } catch (JsonParsingException e) {
            throw because(e, MalformedBody.at(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber()));
        } catch (JsonException e) {
            throw because(e, MalformedBody.notAnObject());
        }
    }

    /** Asking for more makes the parser look at what follows the object. */
    private static void demandEnd(JsonParser parser) {
        if (parser.hasNext()) {
            throw MalformedBody.notAnObject();
        }
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw because(e, MalformedBody.notUtf8());
        }
    }

    private static MalformedBody because(Exception cause, MalformedBody fault) {
        fault.initCause(cause);
        return fault;
    }
}
