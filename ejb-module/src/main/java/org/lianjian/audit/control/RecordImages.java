package org.lianjian.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.PluralAttribute;
import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.RecordedAs;
import org.lianjian.platform.records.Derived;
import org.lianjian.platform.text.Jsons;

/**
 * Whole records as one text each, the same whenever it is made: the attributes that are filled in, by name, with the parts that live and die with the
 * record. What follows from other records is left out, and so is the version, which says nothing.
 */
@ApplicationScoped
public class RecordImages {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    /** The entity whose records the events of that kind are about, if they are about one. */
    public Optional<EntityType<?>> entityOf(ObjectType type) {
        return entities.getMetamodel().getEntities().stream().filter(entity -> recordedAs(entity) == type).findFirst();
    }

    /** The record as it is in the present transaction; nothing for kinds without an image, or if it is gone. */
    public Optional<Object> find(ObjectType type, long id) {
        return entityOf(type).map(entity -> entities.find(entity.getJavaType(), id));
    }

    /** The image of a record. */
    public String of(Object record) {
        return image(entities.getMetamodel().entity(record.getClass()), record).toString();
    }

    private JsonObject image(ManagedType<?> type, Object part) {
        JsonObjectBuilder image = Jsons.provider().createObjectBuilder();
        type.getAttributes().stream().filter(RecordImages::counts).sorted(Comparator.comparing(Attribute::getName))
                .forEach(attribute -> add(image, attribute, valueOf(attribute, part)));
        return image.build();
    }

    private void add(JsonObjectBuilder image, Attribute<?, ?> attribute, Object value) {
        JsonValue shown = isEmpty(value) ? JsonValue.NULL : attribute instanceof PluralAttribute<?, ?, ?> many
                ? parts(many, value) : single(attribute, value);
        if (shown != JsonValue.NULL) {
            image.add(attribute.getName(), shown);
        }
    }

    private JsonValue single(Attribute<?, ?> attribute, Object value) {
        if (attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED) {
            JsonObject embedded = image(entities.getMetamodel().embeddable(value.getClass()), value);
            return embedded.isEmpty() ? JsonValue.NULL : embedded;
        }
        return Jsons.provider().createValue(text(value));
    }

    /** Parts have no order of their own: it would depend on how they were read. */
    private JsonValue parts(PluralAttribute<?, ?, ?> many, Object value) {
        Stream<?> members = value instanceof Map<?, ?> map ? map.entrySet().stream() : ((Collection<?>) value).stream();
        JsonArrayBuilder parts = Jsons.provider().createArrayBuilder();
        members.map(member -> member(many, member)).collect(() -> new TreeSet<String>(), TreeSet::add, TreeSet::addAll).forEach(parts::add);
        return parts.build();
    }

    private String member(PluralAttribute<?, ?, ?> many, Object member) {
        return many.getElementType() instanceof ManagedType<?> part ? image(part, member).toString() : text(member);
    }

    private static boolean counts(Attribute<?, ?> attribute) {
        Field field = fieldOf(attribute);
        Column column = field.getAnnotation(Column.class);
        boolean written = column == null || column.insertable() || column.updatable();
        return written && !field.isAnnotationPresent(Version.class) && !field.isAnnotationPresent(Derived.class)
                && attribute.getPersistentAttributeType() != Attribute.PersistentAttributeType.MANY_TO_ONE;
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

    private static Object valueOf(Attribute<?, ?> attribute, Object part) {
        Field field = fieldOf(attribute);
        try {
            field.setAccessible(true);
            return field.get(part);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    /** The provider names a method that it has woven into the class for some of them. */
    private static Field fieldOf(Attribute<?, ?> attribute) {
        for (Class<?> type = attribute.getDeclaringType().getJavaType(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute.getName())) {
                    return field;
                }
            }
        }
        throw new IllegalStateException("No field " + attribute.getName() + " in " + attribute.getDeclaringType().getJavaType());
    }

    private static ObjectType recordedAs(EntityType<?> entity) {
        RecordedAs mark = entity.getJavaType().getAnnotation(RecordedAs.class);
        return mark == null ? null : mark.value();
    }
}
