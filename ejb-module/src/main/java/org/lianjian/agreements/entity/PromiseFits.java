package org.lianjian.agreements.entity;

import org.lianjian.platform.errors.InvalidInput;

/** A promise added to a running agreement is owed by one of its parties, or by all, and falls due while the agreement counts. */
final class PromiseFits {

    private PromiseFits() {
    }

    /**
     * Checks the rule.
     *
     * @throws InvalidInput if it is broken
     */
    static void check(CommitmentLine promise, Agreement agreement) {
        Long owner = promise.organizationId();
        if (owner != null && agreement.parties().stream().noneMatch(party -> party.organizationId() == owner)) {
            throw new InvalidInput("commitment.organizationId", "agreements.ownerNotAParty", promise.measure());
        }
        if (promise.due() != null && !agreement.getTerm().contains(promise.due())) {
            throw new InvalidInput("commitment.due", "agreements.dueOutsideTerm", promise.due(), agreement.getTerm().getStart(),
                    agreement.getTerm().getEffectiveEnd());
        }
    }
}
