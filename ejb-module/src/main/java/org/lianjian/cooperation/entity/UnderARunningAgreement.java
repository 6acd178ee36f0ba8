package org.lianjian.cooperation.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;
import org.lianjian.platform.errors.Violation;

/** A project is planned under an agreement that is active today, inside its term, to be carried out by some of its parties. */
final class UnderARunningAgreement {

    private UnderARunningAgreement() {
    }

    static void check(ProjectContent plan, AgreementOnADay agreement) {
        if (!agreement.activeThen()) {
            throw new RuleViolated(null, "projects.agreementNotActive");
        }
        List<Violation> faults = new ArrayList<>();
        Set<Long> parties = agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet());
        if (plan.performing().isEmpty()) {
            faults.add(Violation.of("performing", "projects.nobodyPerforms"));
        } else if (!parties.containsAll(plan.performing())) {
            faults.add(Violation.of("performing", "projects.notAParty"));
        }
        if (plan.milestones().isEmpty()) {
            faults.add(Violation.of("milestones", "projects.noMilestones"));
        }
        for (int at = 0; at < plan.milestones().size(); at++) {
            if (outside(plan.milestones().get(at), agreement)) {
                faults.add(Violation.of("milestones[" + at + "].due", "projects.outsideTerm", agreement.start(), agreement.end()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }

    private static boolean outside(ProjectContent.PlannedMilestone milestone, AgreementOnADay agreement) {
        return milestone.due().isBefore(agreement.start()) || milestone.due().isAfter(agreement.end());
    }
}
