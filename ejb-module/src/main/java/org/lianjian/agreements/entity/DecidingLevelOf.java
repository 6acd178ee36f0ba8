package org.lianjian.agreements.entity;

import java.util.List;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * Invariant 6: the municipal level decides where parties lie in several townships or the township itself is a party; else the township does.
 */
public final class DecidingLevelOf {

    private DecidingLevelOf() {
    }

    /** Who decides over an agreement of these parties. */
    public static DecidingLevel parties(List<NamedParty> parties) {
        boolean severalTownships = parties.stream().map(NamedParty::townshipCode).distinct().count() > 1;
        return severalTownships || parties.stream().anyMatch(DecidingLevelOf::isTheTownship) ? DecidingLevel.MUNICIPAL : DecidingLevel.TOWNSHIP;
    }

    private static boolean isTheTownship(NamedParty party) {
        return party.kind() == OrganizationKind.GOVERNMENT_BODY && party.bodyLevel() == BodyLevel.TOWNSHIP;
    }
}
