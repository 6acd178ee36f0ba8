package org.lianjian.activities.entity;

import java.util.Objects;
import java.util.Optional;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/** Invariant 6: the reviewer is not the filer and belongs to no party; where the township is a party the municipal level decides. */
final class ReviewedByAnother {

    private ReviewedByAnother() {
    }

    /** The objection to this person's reviewing, if there is one. */
    static Optional<Objection> objection(Actor reviewer, Activity activity) {
        if (Objects.equals(reviewer.accountId(), activity.getFiledBy())) {
            return Optional.of(Objection.ofInvariant(6, "activities.refusal.ownFiling"));
        }
        return ownParty(reviewer, activity).or(() -> level(reviewer, activity));
    }

    private static Optional<Objection> ownParty(Actor reviewer, Activity activity) {
        return activity.parties().stream().filter(party -> reviewer.organizationIds().contains(party.getOrganizationId())).findFirst()
                .map(party -> Objection.ofInvariant(6, "activities.refusal.ownParty", party.getShortName()));
    }

    private static Optional<Objection> level(Actor reviewer, Activity activity) {
        boolean municipal = reviewer.grants().stream()
                .anyMatch(grant -> grant.role() == Role.MUNICIPAL_OFFICIAL && grant.covers(activity.scope()));
        return activity.getDecidingLevel() == DecidingLevel.MUNICIPAL && !municipal
                ? Optional.of(Objection.ofInvariant(6, "activities.refusal.municipalDecides")) : Optional.empty();
    }
}
