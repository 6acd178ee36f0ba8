package org.lianjian.agreements.entity;

import java.util.Collection;
import java.util.Optional;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.steps.Objection;

/** Invariant 6: an official who also acts for one of the parties does not decide over its agreement. */
final class PartyOfAnOfficial {

    private PartyOfAnOfficial() {
    }

    /** The objection to this official's deciding, if there is one. */
    static Optional<Objection> objection(Actor official, Collection<NamedParty> parties) {
        return parties.stream().filter(party -> official.organizationIds().contains(party.organizationId())).findFirst()
                .map(party -> Objection.ofInvariant(6, "agreements.refusal.ownParty", party.name()));
    }
}
