package org.lianjian.inspections.entity;

import java.util.Optional;
import org.lianjian.inspections.boundary.FindingStep;
import org.lianjian.platform.steps.Objection;

/** Whether a step can be taken on an occasion, and if not, why: the one place that the steps and those who offer them ask. */
final class FindingStepObjections {

    private FindingStepObjections() {
    }

    static Optional<Objection> to(FindingStep step, Finding finding, FindingOccasion occasion) {
        if (!FindingLifeCycle.has(step, finding)) {
            return Optional.of(Objection.outOfPlace("findings", step));
        }
        return switch (step) {
            case ACKNOWLEDGE, CLAIM -> AnswersFor.objection(occasion.actor(), finding);
            case VERIFY, REOPEN -> VerifiedByAnother.objection(finding, occasion);
        };
    }
}
