package org.lianjian.activities.entity;

import java.util.ArrayList;
import java.util.List;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.Violation;

/** What a filing has to say: what came of it, how many of each party took part, and that at least two parties did. */
final class FilingIsComplete {

    private static final int JOINT = 2;

    private FilingIsComplete() {
    }

    static void check(Activity activity) {
        List<Violation> faults = new ArrayList<>();
        if (activity.getOutcome() == null || activity.getOutcome().isBlank()) {
            faults.add(Violation.of("outcome", "activities.outcomeNeeded"));
        }
        activity.parties().stream().filter(party -> party.getHeadcount() == null)
                .forEach(party -> faults.add(Violation.of("headcounts", "activities.headcountNeeded", party.getShortName())));
        if (faults.isEmpty() && activity.parties().stream().filter(ActivityParty::tookPart).count() < JOINT) {
            faults.add(Violation.of("headcounts", "activities.notJoint"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}
