package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.exchange.boundary.ImportFault;

/** Writes what is wrong with a cell of a sheet, in words. */
class ImportFaults implements JsonbSerializer<ImportFault> {

    private final Words words;

    ImportFaults(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(ImportFault fault, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("row", fault.row());
        text(out, "letter", fault.letter());
        text(out, "heading", fault.heading());
        text(out, "column", fault.column());
        text(out, "value", fault.value());
        out.write("message", words.text(fault.key(), fault.values())).writeStartArray("suggestions");
        fault.suggestions().forEach(out::write);
        out.writeEnd().writeEnd();
    }

    private static void text(JsonGenerator out, String name, String value) {
        if (value == null) {
            out.writeNull(name);
        } else {
            out.write(name, value);
        }
    }
}
