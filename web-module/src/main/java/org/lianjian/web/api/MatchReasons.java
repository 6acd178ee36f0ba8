package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.cooperation.boundary.MatchReason;

/** Writes why two listings fit together: which kind of reason it is, and the sentence. */
class MatchReasons implements JsonbSerializer<MatchReason> {

    private final Words words;

    MatchReasons(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(MatchReason reason, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("kind", reason.key().substring(reason.key().lastIndexOf('.') + 1))
                .write("message", words.text(reason.key(), reason.values())).writeEnd();
    }
}
