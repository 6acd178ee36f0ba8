package org.lianjian.platform.errors;

/** A rule of the domain forbids this now (HTTP 409). The message says which, why, and what to do. */
public class RuleViolated extends LianjianException {

    private static final long serialVersionUID = 1L;

    private final Integer invariant;

    /**
     * @param invariant the number of the invariant in DOMAIN.md §4, or null for a step that the life cycle of §3 does not have
     * @param key       the message key
     * @param values    what the message names
     */
    public RuleViolated(Integer invariant, String key, Object... values) {
        super(key, values);
        this.invariant = invariant;
    }

    /** A step that the record's life cycle does not have in its present state. */
    public static RuleViolated wrongState(String step, Enum<?> state) {
        return new RuleViolated(null, "error.wrongState", step, state);
    }

    /** The invariant's number in DOMAIN.md §4, or null. */
    public Integer invariant() {
        return invariant;
    }
}
