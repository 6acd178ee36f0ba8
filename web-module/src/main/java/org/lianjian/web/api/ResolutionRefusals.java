package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.deliberations.boundary.ResolutionRefusal;

/** Writes why a step on a resolution is not possible now, in words. */
class ResolutionRefusals implements JsonbSerializer<ResolutionRefusal> {

    private final Words words;

    ResolutionRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(ResolutionRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
