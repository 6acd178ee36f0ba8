package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.agreements.boundary.StepRefusal;

/** Writes why a step of an agreement is not possible now, in words. */
class AgreementRefusals implements JsonbSerializer<StepRefusal> {

    private final Words words;

    AgreementRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(StepRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
