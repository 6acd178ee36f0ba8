package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.deliberations.boundary.StepRefusal;

/** Writes why a step of a meeting is not possible now, in words. */
class MeetingRefusals implements JsonbSerializer<StepRefusal> {

    private final Words words;

    MeetingRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(StepRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
