package org.lianjian.activities.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.steps.Objection;

/** Invariant 7: a secretary acts for the own organisation only, a township official for the bodies of the own township only. */
final class ActsFor {

    private ActsFor() {
    }

    /** The parties that this person acts for. */
    static List<ActivityParty> parties(Actor actor, Collection<ActivityParty> parties) {
        return parties.stream().filter(party -> actor.grants().stream().anyMatch(grant -> actsFor(grant, party))).toList();
    }

    /** The objection to somebody who acts for none of the parties. */
    static Optional<Objection> objection(Actor actor, Collection<ActivityParty> parties) {
        return parties(actor, parties).isEmpty() ? Optional.of(Objection.ofInvariant(7, "activities.refusal.notForAParty")) : Optional.empty();
    }

    private static boolean actsFor(Grant grant, ActivityParty party) {
        return Operation.ACTIVITY_FILE.isOpenTo(grant.role()) && grant.covers(party.scope())
                && (grant.level() == ScopeLevel.ORGANIZATION || party.isTownshipBody());
    }
}
