package org.lianjian.platform.errors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns what Bean Validation found into {@link InvalidInput}. The values of each violation are what was typed (empty for lists and
 * parts) and, where the constraint has one, its limit.
 */
public final class ConstraintFaults {

    private static final List<String> LIMITS = List.of("max", "value", "integer");

    private ConstraintFaults() {
    }

    /** The same faults, in the order of their fields. */
    public static InvalidInput of(Set<? extends ConstraintViolation<?>> faults) {
        return new InvalidInput(faults.stream().map(ConstraintFaults::violationOf).sorted(Comparator.comparing(Violation::field)).toList());
    }

    private static Violation violationOf(ConstraintViolation<?> fault) {
        List<Object> values = Stream.concat(Stream.of(typed(fault.getInvalidValue())), limit(fault)).toList();
        return new Violation(fieldOf(fault.getPropertyPath()), fault.getMessageTemplate(), values);
    }

    private static Object typed(Object value) {
        return value instanceof CharSequence || value instanceof Number ? value : "";
    }

    private static Stream<Object> limit(ConstraintViolation<?> fault) {
        Map<String, Object> attributes = fault.getConstraintDescriptor().getAttributes();
        return LIMITS.stream().map(attributes::get).filter(Number.class::isInstance).limit(1);
    }

    /** The path within the draft; the name of the parameter where that is the input itself, as a reason is. */
    private static String fieldOf(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
                continue;
            }
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }
}
