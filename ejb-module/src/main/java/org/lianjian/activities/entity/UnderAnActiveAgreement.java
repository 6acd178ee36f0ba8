package org.lianjian.activities.entity;

import java.time.LocalDate;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/** Invariant 4: the held date lies inside an agreement that was active on that day. */
final class UnderAnActiveAgreement {

    private UnderAnActiveAgreement() {
    }

    /** For what was held: the agreement counted on that day. */
    static void checkHeld(AgreementOnADay agreement, LocalDate heldOn, LocalDate today) {
        if (heldOn.isAfter(today)) {
            throw new InvalidInput("heldOn", "activities.heldInTheFuture", heldOn);
        }
        if (!agreement.activeThen()) {
            throw new RuleViolated(4, "activities.agreementNotActive", heldOn, agreement.start(), agreement.end());
        }
    }

    /** For what is planned: the day lies in the term; whether the agreement counts then, shows on the day. */
    static void checkPlanned(AgreementOnADay agreement, LocalDate plannedFor) {
        if (plannedFor.isBefore(agreement.start()) || plannedFor.isAfter(agreement.end())) {
            throw new RuleViolated(4, "activities.outsideTerm", plannedFor, agreement.start(), agreement.end());
        }
    }
}
