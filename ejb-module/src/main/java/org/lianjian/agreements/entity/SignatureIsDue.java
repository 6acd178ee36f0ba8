package org.lianjian.agreements.entity;

import java.time.LocalDate;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/** A signature is registered once for each party and nobody else, dated neither in the future nor after the end of the term. */
final class SignatureIsDue {

    private SignatureIsDue() {
    }

    /**
     * Checks the rule.
     *
     * @throws InvalidInput if nobody, or nothing on that day, can be signed so
     * @throws RuleViolated if the party has signed already
     */
    static void check(SignedPage page, Agreement agreement, LocalDate today) {
        NamedParty signing = agreement.parties().stream().filter(party -> party.organizationId() == page.organizationId()).findFirst()
                .orElseThrow(() -> new InvalidInput("organizationId", "agreements.signatureOfAStranger"));
        if (agreement.signedBy().contains(page.organizationId())) {
            throw new RuleViolated(null, "agreements.signedAlready", signing.name());
        }
        if (page.signedOn().isAfter(today)) {
            throw new InvalidInput("signedOn", "agreements.signedInTheFuture", page.signedOn());
        }
        if (page.signedOn().isAfter(agreement.getTerm().getEnd())) {
            throw new InvalidInput("signedOn", "agreements.signedAfterTheEnd", page.signedOn(), agreement.getTerm().getEnd());
        }
    }
}
