package org.lianjian.agreements.entity;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.lianjian.agreements.boundary.AgreementState;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Invariant 1: the terms of agreements of one kind between the same parties never overlap. Drafts, returned and withdrawn ones do not count; ended
 * ones count until their last day; the agreement that is renewed counts until the day before its successor starts.
 */
public final class TermsDoNotOverlap {

    private static final Set<AgreementState> NOT_COUNTING =
            EnumSet.of(AgreementState.DRAFT, AgreementState.RETURNED, AgreementState.WITHDRAWN);

    private TermsDoNotOverlap() {
    }

    /**
     * Checks the rule.
     *
     * @param predecessorId the agreement that this one renews, or null
     * @throws RuleViolated naming the first agreement in the way
     */
    public static void check(Term term, Long predecessorId, Collection<TermOnFile> others) {
        others.stream().filter(other -> !NOT_COUNTING.contains(other.state()))
                .map(other -> isPredecessor(other, predecessorId) ? other.cutBefore(term.getStart()) : other)
                .filter(other -> other.overlaps(term.getStart(), term.getEffectiveEnd())).findFirst().ifPresent(other -> {
                    throw new RuleViolated(1, "agreements.termsOverlap", other.number(), other.start(), other.end());
                });
    }

    private static boolean isPredecessor(TermOnFile other, Long predecessorId) {
        return predecessorId != null && predecessorId == other.agreementId();
    }
}
