package org.lianjian.activities.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.ContributionDraft;
import org.lianjian.activities.boundary.HeadcountDraft;
import org.lianjian.activities.boundary.Way;
import org.lianjian.activities.entity.ActivityContent;
import org.lianjian.agreements.boundary.AgreementOnADay;
import org.lianjian.agreements.boundary.Commitment;
import org.lianjian.agreements.boundary.Party;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** Makes content out of what was typed: the parties and commitments it names are those of its agreement (invariant 15). */
final class Contents {

    private Contents() {
    }

    static ActivityContent of(ActivityDraft draft, AgreementOnADay agreement) {
        List<Violation> faults = new ArrayList<>();
        Map<Long, Integer> headcounts = headcounts(draft.getHeadcounts(), agreement, faults);
        Map<Long, BigDecimal> contributions = contributions(draft.getCommitments(), agreement, faults);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ActivityContent(draft.getProjectId(), draft.getWay() == null ? Way.JOINT_ACTIVITY : draft.getWay(),
                draft.getType() == null ? ActivityType.OTHER : draft.getType(), draft.getTitle(), draft.getHeldOn(), stripped(draft.getPlace()),
                stripped(draft.getOutcome()), headcounts, contributions, stripped(draft.getLateReason()));
    }

    private static Map<Long, Integer> headcounts(List<HeadcountDraft> lines, AgreementOnADay agreement, List<Violation> faults) {
        Set<Long> parties = agreement.parties().stream().map(Party::organizationId).collect(Collectors.toSet());
        Map<Long, Integer> counts = new HashMap<>();
        for (int at = 0; lines != null && at < lines.size(); at++) {
            HeadcountDraft line = lines.get(at);
            String field = "headcounts[" + at + "].organizationId";
            if (!parties.contains(line.getOrganizationId())) {
                faults.add(Violation.of(field, "activities.notAParty"));
            } else if (counts.put(line.getOrganizationId(), line.getCount()) != null) {
                faults.add(Violation.of(field, "activities.countedTwice"));
            }
        }
        return counts;
    }

    private static Map<Long, BigDecimal> contributions(List<ContributionDraft> lines, AgreementOnADay agreement, List<Violation> faults) {
        Set<Long> known = agreement.commitments().stream().map(Commitment::id).collect(Collectors.toSet());
        Map<Long, BigDecimal> quantities = new HashMap<>();
        for (int at = 0; lines != null && at < lines.size(); at++) {
            ContributionDraft line = lines.get(at);
            String field = "commitments[" + at + "].commitmentId";
            if (!known.contains(line.getCommitmentId())) {
                faults.add(Violation.of(field, "activities.notACommitment"));
            } else if (quantities.put(line.getCommitmentId(), line.getQuantity()) != null) {
                faults.add(Violation.of(field, "activities.countedTwice"));
            }
        }
        return quantities;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
