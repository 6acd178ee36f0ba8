package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.inspections.boundary.FindingRefusal;

/** Writes why a step on a finding is not possible now, in words. */
class FindingRefusals implements JsonbSerializer<FindingRefusal> {

    private final Words words;

    FindingRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(FindingRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
