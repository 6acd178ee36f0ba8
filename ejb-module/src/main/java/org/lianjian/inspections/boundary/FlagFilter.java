package org.lianjian.inspections.boundary;

/** What the list of flags is searched for; null means "any". */
public record FlagFilter(FlagState state, FlagRule rule, String townshipCode, Long agreementId) {

    /** Everything within reach. */
    public static FlagFilter any() {
        return new FlagFilter(null, null, null, null);
    }

    /** The flags that concern activities of one agreement. */
    public static FlagFilter of(long agreementId) {
        return new FlagFilter(null, null, null, agreementId);
    }
}
