package org.lianjian.platform.steps;

import java.util.List;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Why a step cannot be taken now. The step raises it as an error; a page that only asks can tell it beforehand, in the same words.
 *
 * @param invariant the number in DOMAIN.md §4, or null for a step that the life cycle does not have now
 * @param key       the message key
 * @param values    what the message names
 */
public record Objection(Integer invariant, String key, List<Object> values) {

    private static final String ONLY = ".only.";

    /** An objection of an invariant. */
    public static Objection ofInvariant(int invariant, String key, Object... values) {
        return new Objection(invariant, key, List.of(values));
    }

    /** An objection of the life cycle. */
    public static Objection ofLifeCycle(String key, Object... values) {
        return new Objection(null, key, List.of(values));
    }

    /**
     * The objection to a step that the life cycle does not have in the present state; the message says in which it has.
     *
     * @param words the bundle with the message {@code only.STEP}
     */
    public static Objection outOfPlace(String words, Enum<?> step) {
        return new Objection(null, words + ONLY + step, List.of());
    }

    /** Whether it says more than that the step does not belong to the present state. */
    public boolean isTelling() {
        return !key.contains(ONLY);
    }

    /** The error that the step itself ends with. */
    public RuleViolated asError() {
        return new RuleViolated(invariant, key, values.toArray());
    }
}
