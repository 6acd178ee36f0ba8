package org.lianjian.agreements.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.errors.RuleViolated;

/** Invariant 2: two or more parties, all distinct, and of each kind of organisation as many as the kind of pairing needs. */
public final class PartiesFitTheKind {

    private PartiesFitTheKind() {
    }

    /**
     * Checks the rule.
     *
     * @param minimums how many parties of a kind of organisation there must be at least
     * @throws RuleViolated saying what is missing
     */
    public static void check(List<NamedParty> parties, Map<OrganizationKind, Integer> minimums) {
        demandDistinct(parties);
        if (parties.size() < 2) {
            throw new RuleViolated(2, "agreements.tooFewParties");
        }
        for (OrganizationKind kind : OrganizationKind.values()) {
            int needed = minimums.getOrDefault(kind, 0);
            if (parties.stream().filter(party -> party.kind() == kind).count() < needed) {
                throw new RuleViolated(2, "agreements.partiesMissing." + kind, needed);
            }
        }
    }

    private static void demandDistinct(List<NamedParty> parties) {
        Set<Long> seen = new HashSet<>();
        for (NamedParty party : parties) {
            if (!seen.add(party.organizationId())) {
                throw new RuleViolated(2, "agreements.partyTwice", party.name());
            }
        }
    }
}
