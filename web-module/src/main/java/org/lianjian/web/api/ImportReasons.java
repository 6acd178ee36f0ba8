package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.exchange.boundary.ImportReason;

/** Writes why a sheet was refused, in words. */
class ImportReasons implements JsonbSerializer<ImportReason> {

    private final Words words;

    ImportReasons(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(ImportReason reason, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("message", words.text(reason.key(), reason.values())).writeEnd();
    }
}
