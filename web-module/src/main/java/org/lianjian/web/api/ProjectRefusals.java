package org.lianjian.web.api;

import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import org.lianjian.cooperation.boundary.ProjectRefusal;

/** Writes why a step of a project is not possible now, in words. */
class ProjectRefusals implements JsonbSerializer<ProjectRefusal> {

    private final Words words;

    ProjectRefusals(Words words) {
        this.words = words;
    }

    @Override
    public void serialize(ProjectRefusal refusal, JsonGenerator out, SerializationContext context) {
        out.writeStartObject().write("step", refusal.step().name()).write("message", words.text(refusal.key(), refusal.values())).writeEnd();
    }
}
