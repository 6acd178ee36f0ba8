package org.lianjian.deliberations.entity;

import java.util.List;
import org.lianjian.deliberations.boundary.MeetingStep;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Why a step cannot be taken now. The step raises it as an error; a page that only asks can tell it beforehand, in the same words.
 *
 * @param invariant the number in DOMAIN.md §4, or null for a step that the life cycle does not have now
 * @param key       the message key
 * @param values    what the message names
 */
public record Objection(Integer invariant, String key, List<Object> values) {

    private static final String OUT_OF_PLACE = "deliberations.only.";

    /** An objection of an invariant. */
    static Objection ofInvariant(int invariant, String key, Object... values) {
        return new Objection(invariant, key, List.of(values));
    }

    /** An objection of the life cycle. */
    static Objection ofLifeCycle(String key, Object... values) {
        return new Objection(null, key, List.of(values));
    }

    /** The objection to a step that the life cycle does not have in the present state; the message says in which it has. */
    static Objection outOfPlace(MeetingStep step) {
        return new Objection(null, OUT_OF_PLACE + step, List.of());
    }

    /** Whether it is about this meeting and this moment, and not just that the step is out of place now or another person's. */
    public boolean isTelling() {
        return invariant == null && !key.startsWith(OUT_OF_PLACE);
    }

    /** The error that the step itself ends with. */
    public RuleViolated asError() {
        return new RuleViolated(invariant, key, values.toArray());
    }
}
