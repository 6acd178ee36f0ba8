package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.activities.boundary.StepRefusal;

/** Writes why a step of an activity is not possible now, in words. */
class ActivityRefusals implements JsonbSerializer<StepRefusal> {

    private final Words words;

    ActivityRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(StepRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
