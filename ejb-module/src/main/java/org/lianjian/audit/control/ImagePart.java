package org.lianjian.audit.control;

import jakarta.persistence.Column;
import jakarta.persistence.Version;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.Attribute.PersistentAttributeType;
import jakarta.persistence.metamodel.ManagedType;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import org.lianjian.platform.records.Derived;

/** An attribute that counts for the image of a record, and where its value is read. Finding that out takes long, so it is done once for each type. */
record ImagePart(String name, Attribute<?, ?> attribute, Field field) {

    /** Those of an entity or embeddable, by name. */
    static List<ImagePart> of(ManagedType<?> type) {
        return type.getAttributes().stream().map(attribute -> new ImagePart(attribute.getName(), attribute, fieldOf(attribute)))
                .filter(ImagePart::counts).sorted(Comparator.comparing(ImagePart::name)).toList();
    }

    private boolean counts() {
        Column column = field.getAnnotation(Column.class);
        boolean written = column == null || column.insertable() || column.updatable();
        return written && !field.isAnnotationPresent(Version.class) && !field.isAnnotationPresent(Derived.class)
                && attribute.getPersistentAttributeType() != PersistentAttributeType.MANY_TO_ONE;
    }

    boolean isEmbedded() {
        return attribute.getPersistentAttributeType() == PersistentAttributeType.EMBEDDED;
    }

    Object valueIn(Object whole) {
        try {
            return field.get(whole);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot read " + field, e);
        }
    }

    /** The provider names a method that it has woven into the class for some of them. */
    private static Field fieldOf(Attribute<?, ?> attribute) {
        for (Class<?> type = attribute.getDeclaringType().getJavaType(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(attribute.getName())) {
                    field.setAccessible(true);
                    return field;
                }
            }
        }
        throw new IllegalStateException("No field " + attribute.getName() + " in " + attribute.getDeclaringType().getJavaType());
    }
}
