package org.lianjian.platform.errors;

import java.util.List;

/** Inputs that cannot be taken as they are (HTTP 422). Names every wrong field at once. */
public class InvalidInput extends LianjianException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super("error.invalidInput", violations.size());
        this.violations = List.copyOf(violations);
    }

    /** One wrong field. */
    public InvalidInput(String field, String key, Object... values) {
        this(List.of(Violation.of(field, key, values)));
    }

    /** What is wrong, in the order of the form. */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }
}
