package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.text.Jsons;

/**
 * Whole records as one text each, the same whenever it is made: the attributes that are filled in, by name, with the parts that live and die with the
 * record. What follows from other records is left out, and so is the version, which says nothing.
 */
@ApplicationScoped
public class RecordImages {

    private final Map<ObjectType, Optional<EntityType<?>>> types = new ConcurrentHashMap<>();
    private final Map<Class<?>, List<ImagePart>> parts = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /** The entity whose records the events of that kind are about, if they are about one. */
    public Optional<EntityType<?>> entityOf(ObjectType type) {
        return types.computeIfAbsent(type, any -> entities.getMetamodel().getEntities().stream().filter(entity -> recordedAs(entity) == type)
                .findFirst());
    }

    /** The record as it is in the present transaction; nothing for kinds without an image, or if it is gone. */
    public Optional<Object> find(ObjectType type, long id) {
        return entityOf(type).map(entity -> entities.find(entity.getJavaType(), id));
    }

    /** The image of a record. */
    public String of(Object record) {
        return image(entities.getMetamodel().entity(record.getClass()), record).toString();
    }

    private JsonObject image(ManagedType<?> type, Object whole) {
        JsonObjectBuilder image = Jsons.provider().createObjectBuilder();
        parts.computeIfAbsent(type.getJavaType(), any -> ImagePart.of(type)).forEach(part -> add(image, part, part.valueIn(whole)));
        return image.build();
    }

    private void add(JsonObjectBuilder image, ImagePart part, Object value) {
        JsonValue shown = isEmpty(value) ? JsonValue.NULL : part.attribute() instanceof PluralAttribute<?, ?, ?> many
                ? members(many, value) : single(part, value);
        if (shown != JsonValue.NULL) {
            image.add(part.name(), shown);
        }
    }

    private JsonValue single(ImagePart part, Object value) {
        if (part.isEmbedded()) {
            JsonObject embedded = image(entities.getMetamodel().embeddable(value.getClass()), value);
            return embedded.isEmpty() ? JsonValue.NULL : embedded;
        }
        return Jsons.provider().createValue(text(value));
    }

    /** Members have no order of their own: it would depend on how they were read. */
    private JsonValue members(PluralAttribute<?, ?, ?> many, Object value) {
        Stream<?> members = value instanceof Map<?, ?> map ? map.entrySet().stream() : ((Collection<?>) value).stream();
        JsonArrayBuilder shown = Jsons.provider().createArrayBuilder();
        members.map(member -> member(many, member)).collect(() -> new TreeSet<String>(), TreeSet::add, TreeSet::addAll).forEach(shown::add);
        return shown.build();
    }

    private String member(PluralAttribute<?, ?, ?> many, Object member) {
        return many.getElementType() instanceof ManagedType<?> part ? image(part, member).toString() : text(member);
    }

    private static boolean isEmpty(Object value) {
        return value == null || Boolean.FALSE.equals(value) || "".equals(value) || value instanceof Collection<?> many && many.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }

    /** As both databases give it back: numbers whatever their scale. */
    private static String text(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return text(entry.getKey()) + "=" + text(entry.getValue());
        }
        return value instanceof Enum<?> code ? code.name() : value.toString();
    }

    private static ObjectType recordedAs(EntityType<?> entity) {
        RecordedAs mark = entity.getJavaType().getAnnotation(RecordedAs.class);
        return mark == null ? null : mark.value();
    }
}
