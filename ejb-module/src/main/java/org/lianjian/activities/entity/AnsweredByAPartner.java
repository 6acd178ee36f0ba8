package org.lianjian.activities.entity;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;

/** Invariant 7: a partner answers for its own organisation only, and never its own filing. */
final class AnsweredByAPartner {

    private AnsweredByAPartner() {
    }

    /** The parties for which this person can answer. */
    static List<ActivityParty> partners(Actor actor, Activity activity) {
        return ActsFor.parties(actor, activity.parties()).stream()
                .filter(party -> !Objects.equals(party.getOrganizationId(), activity.getFiledFor())).toList();
    }

    /** The objection to this person's giving that answer, if there is one. */
    static Optional<Objection> objection(Actor actor, Activity activity, boolean confirming) {
        if (Objects.equals(actor.accountId(), activity.getFiledBy())) {
            return Optional.of(Objection.ofInvariant(7, "activities.refusal.ownFilingConfirmed"));
        }
        List<ActivityParty> partners = partners(actor, activity);
        if (partners.isEmpty()) {
            return Optional.of(Objection.ofInvariant(7, "activities.refusal.notAPartner"));
        }
        boolean said = partners.stream().allMatch(party -> activity.answerOf(party.getOrganizationId())
                .filter(answer -> answer.isConfirmed() == confirming).isPresent());
        return said ? Optional.of(Objection.ofLifeCycle("activities.refusal.answered")) : Optional.empty();
    }
}
