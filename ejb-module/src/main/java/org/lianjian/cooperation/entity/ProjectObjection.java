package org.lianjian.cooperation.entity;

import java.util.List;
import org.lianjian.cooperation.boundary.ListingStep;
import org.lianjian.cooperation.boundary.ProjectStep;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Why a step with a project cannot be taken now. The step raises it as an error; a page that only asks can tell it beforehand, in the same words.
 *
 * @param invariant the number in DOMAIN.md §4, or null for a step that the life cycle does not have now
 * @param key       the message key
 * @param values    what the message names
 */
public record ProjectObjection(Integer invariant, String key, List<Object> values) {

    private static final String ONLY = ".only.";

    /** An objection of an invariant. */
    static ProjectObjection ofInvariant(int invariant, String key, Object... values) {
        return new ProjectObjection(invariant, key, List.of(values));
    }

    /** An objection of the life cycle. */
    static ProjectObjection ofLifeCycle(String key, Object... values) {
        return new ProjectObjection(null, key, List.of(values));
    }

    /** The objection to a step that the life cycle does not have in the present state; the message says in which it has. */
    static ProjectObjection outOfPlace(ProjectStep step) {
        return ofLifeCycle("projects" + ONLY + step);
    }

    /** The same for a need or a resource. */
    static ProjectObjection outOfPlace(ListingStep step) {
        return ofLifeCycle("cooperation" + ONLY + step);
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
