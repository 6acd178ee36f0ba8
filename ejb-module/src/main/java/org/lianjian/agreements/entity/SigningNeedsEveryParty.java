package org.lianjian.agreements.entity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianjian.platform.steps.Objection;

/** An agreement is signed once every party's signature is registered (DOMAIN.md §3). */
final class SigningNeedsEveryParty {

    private SigningNeedsEveryParty() {
    }

    /** The parties whose signature is not registered yet. */
    static List<NamedParty> missing(List<NamedParty> parties, Collection<Long> signed) {
        return parties.stream().filter(party -> !signed.contains(party.organizationId())).toList();
    }

    /** The objection while a signature is missing, naming whose. */
    static Optional<Objection> objection(List<NamedParty> parties, Collection<Long> signed) {
        List<NamedParty> missing = missing(parties, signed);
        return missing.isEmpty() ? Optional.empty()
                : Optional.of(Objection.ofLifeCycle("agreements.refusal.notYetSigned",
                        missing.stream().map(NamedParty::shortName).collect(Collectors.joining("、"))));
    }
}
