package org.lianjian.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.config.BinaryDataStrategy;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.lianjian.web.platform.RecordParts;

/** How records are written: null for what is absent, fields in the order of the record, quantities without trailing zeros. */
@ApplicationScoped
public class JsonSetup {

    /** The writer of all answers. */
    @Produces
    @ApplicationScoped
    public Jsonb json(Words words) {
        return JsonbBuilder.create(config(new AgreementRefusals(words), new ActivityRefusals(words), new FindingRefusals(words),
                new ImportFaults(words), new ImportReasons(words), new ResolutionRefusals(words), new ListingRefusals(words),
                new MatchReasons(words), new MeetingRefusals(words), new ProjectRefusals(words)));
    }

    /** The configuration with further serializers. */
    static JsonbConfig config(JsonbSerializer<?>... serializers) {
        return new JsonbConfig().withNullValues(true).withBinaryDataStrategy(BinaryDataStrategy.BASE_64)
                .withSerializers(new Quantities(), new Times(), new Records()).withSerializers(serializers);
    }

    /** Writes records field by field in their own order, which JSON-B leaves to chance. */
    public static class Records implements JsonbSerializer<Record> {

        @Override
        public void serialize(Record answer, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            for (RecordComponent component : RecordParts.of(answer.getClass()).values()) {
                Object value = Reflection.read(component, answer);
                if (value == null) {
                    out.writeNull(component.getName());
                } else {
                    context.serialize(component.getName(), value, out);
                }
            }
            out.writeEnd();
        }
    }

    /** Writes a time of day to the minute, as it is read. */
    public static class Times implements JsonbSerializer<LocalTime> {

        @Override
        public void serialize(LocalTime time, JsonGenerator out, SerializationContext context) {
            out.write(time.truncatedTo(ChronoUnit.MINUTES).toString());
        }
    }

    /** Writes 4.000 from a database's decimal column as 4. */
    public static class Quantities implements JsonbSerializer<BigDecimal> {

        @Override
        public void serialize(BigDecimal quantity, JsonGenerator out, SerializationContext context) {
            BigDecimal shortest = quantity.stripTrailingZeros();
            out.write(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
    }
}
