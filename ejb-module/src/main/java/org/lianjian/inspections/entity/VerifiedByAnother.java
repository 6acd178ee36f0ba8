package org.lianjian.inspections.entity;

import java.util.Objects;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;

/**
 * Invariant 6 for findings: a claim is judged by an auditor of the engagement who neither made it nor belongs to the organisation that answers. An
 * auditor follows up also after the access to the engagement's records has ended, until all its findings are closed.
 */
final class VerifiedByAnother {

    private VerifiedByAnother() {
    }

    static Optional<Objection> objection(Finding finding, FindingOccasion occasion) {
        Actor judge = occasion.actor();
        if (!occasion.isByAnAuditor()) {
            return Optional.of(Objection.ofInvariant(6, "findings.refusal.notAnAuditor"));
        }
        if (Objects.equals(judge.accountId(), finding.getClaimedBy())) {
            return Optional.of(Objection.ofInvariant(6, "findings.refusal.ownClaim"));
        }
        return AnswersFor.belongs(judge, finding)
                ? Optional.of(Objection.ofInvariant(6, "findings.refusal.ownOrganization", finding.getOrganizationName()))
                : Optional.empty();
    }
}
