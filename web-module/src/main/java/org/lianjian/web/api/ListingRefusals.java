package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.cooperation.boundary.ListingRefusal;

/** Writes why a step of a need or resource is not possible now, in words. */
class ListingRefusals implements JsonbSerializer<ListingRefusal> {

    private final Words words;

    ListingRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(ListingRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
