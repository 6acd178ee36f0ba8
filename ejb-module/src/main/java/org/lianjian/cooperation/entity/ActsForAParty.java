package org.lianjian.cooperation.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Grant;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.steps.Objection;

/** As in invariant 7: a secretary acts for the own organisation only, a township official for the bodies of the own township only. */
final class ActsForAParty {

    private ActsForAParty() {
    }

    /** The parties that this person acts for. */
    static List<ProjectParty> parties(Actor actor, Collection<ProjectParty> parties) {
        return parties.stream().filter(party -> actor.grants().stream().anyMatch(grant -> actsFor(grant, party))).toList();
    }

    /** The objection to somebody who acts for none of the parties. */
    static Optional<Objection> objection(Actor actor, Project project) {
        return parties(actor, project.parties()).isEmpty()
                ? Optional.of(Objection.ofInvariant(7, "projects.refusal.notForAParty")) : Optional.empty();
    }

    /** The objection to somebody who acts for none of the parties that carry the project out. */
    static Optional<Objection> objectionToPerforming(Actor actor, Project project) {
        return parties(actor, project.parties()).stream().noneMatch(ProjectParty::isPerforming)
                ? Optional.of(Objection.ofInvariant(7, "projects.refusal.notPerforming")) : Optional.empty();
    }

    private static boolean actsFor(Grant grant, ProjectParty party) {
        return Operation.PROJECT_PROPOSE.isOpenTo(grant.role()) && grant.covers(party.scope())
                && (grant.level() == ScopeLevel.ORGANIZATION || party.isTownshipBody());
    }
}
