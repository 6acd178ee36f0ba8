package org.lianjian.web.api;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Set;

/** Where in the body a violation is: the property path of Bean Validation without the service method and its parameter. */
final class FieldPaths {

    private static final Set<ElementKind> OF_THE_METHOD = Set.of(ElementKind.METHOD, ElementKind.CONSTRUCTOR, ElementKind.PARAMETER,
            ElementKind.CROSS_PARAMETER, ElementKind.RETURN_VALUE, ElementKind.BEAN);

    private FieldPaths() {
    }

    /** The path as a caller writes it, e.g. {@code parties[1].organizationId}; empty for the whole body. */
    static String of(Path path) {
        StringBuilder field = new StringBuilder();
        for (Path.Node node : path) {
            if (!OF_THE_METHOD.contains(node.getKind())) {
                append(field, node);
            }
        }
        return field.toString();
    }

    private static void append(StringBuilder field, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            field.append('[').append(node.getIndex()).append(']');
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            field.append(field.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
