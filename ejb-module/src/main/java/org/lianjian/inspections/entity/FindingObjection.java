package org.lianjian.inspections.entity;

import java.util.List;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Why a step on a finding cannot be taken now. The step raises it as an error; a page that only asks can tell it beforehand, in the same words.
 *
 * @param invariant the number in DOMAIN.md §4, or null for a step that the life cycle does not have now
 * @param key       the message key
 * @param values    what the message names
 */
public record FindingObjection(Integer invariant, String key, List<Object> values) {

    private static final String OUT_OF_PLACE = "findings.only.";

    static FindingObjection ofInvariant(int invariant, String key, Object... values) {
        return new FindingObjection(invariant, key, List.of(values));
    }

    static FindingObjection ofLifeCycle(String key, Object... values) {
        return new FindingObjection(null, key, List.of(values));
    }

    /** The objection to a step that the life cycle does not have in the present state; the message says in which it has. */
    static FindingObjection outOfPlace(FindingStep step) {
        return new FindingObjection(null, OUT_OF_PLACE + step, List.of());
    }

    /** Whether it says more than that the step does not belong to the present state. */
    public boolean isTelling() {
        return !key.startsWith(OUT_OF_PLACE);
    }

    /** The error that the step itself ends with. */
    public RuleViolated asError() {
        return new RuleViolated(invariant, key, values.toArray());
    }
}
