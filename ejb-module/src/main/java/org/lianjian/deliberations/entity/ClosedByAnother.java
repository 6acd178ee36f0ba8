package org.lianjian.deliberations.entity;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.deliberations.boundary.Participant;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/**
 * Invariant 6 for resolutions. Whoever verifies does not act for the owner and did not claim; where the township is a participant the municipal level
 * verifies, unless the owner is a body of the city itself, which would leave nobody else. The municipal level also defers where participants lie in
 * several townships.
 */
final class ClosedByAnother {

    private static final String MUNICIPAL_DECIDES = "resolutions.refusal.municipalDecides";

    private ClosedByAnother() {
    }

    /** Who decides over a meeting's participants. */
    static DecidingLevel decidingLevel(Collection<Participant> parties) {
        boolean severalTownships = parties.stream().map(Participant::townshipCode).distinct().count() > 1;
        return severalTownships || parties.stream().anyMatch(ClosedByAnother::isTheTownship) ? DecidingLevel.MUNICIPAL : DecidingLevel.TOWNSHIP;
    }

    /** The objection to this person's verifying or reopening, if there is one. */
    static Optional<Objection> objection(Actor actor, Resolution resolution) {
        Participant owner = resolution.owner();
        if (actor.organizationIds().contains(owner.organizationId()) || !ActsFor.among(List.of(owner), actor).isEmpty()) {
            return Optional.of(Objection.ofInvariant(6, "resolutions.refusal.ownResolution", owner.shortName()));
        }
        if (Objects.equals(actor.accountId(), resolution.getClaimedBy())) {
            return Optional.of(Objection.ofInvariant(6, "resolutions.refusal.ownClaim"));
        }
        boolean municipalVerifies = owner.bodyLevel() != BodyLevel.MUNICIPAL
                && resolution.parties().stream().anyMatch(ClosedByAnother::isTheTownship);
        return municipalVerifies && !isMunicipal(actor, resolution) ? Optional.of(Objection.ofInvariant(6, MUNICIPAL_DECIDES)) : Optional.empty();
    }

    /** The objection to this official's giving more time, if there is one. */
    static Optional<Objection> objectionToDeciding(Actor official, Resolution resolution) {
        if (resolution.getDecidingLevel() == DecidingLevel.MUNICIPAL && !isMunicipal(official, resolution)) {
            return Optional.of(Objection.ofInvariant(6, MUNICIPAL_DECIDES));
        }
        return resolution.parties().stream().filter(one -> official.organizationIds().contains(one.organizationId())).findFirst()
                .map(one -> Objection.ofInvariant(6, "resolutions.refusal.ownParty", one.shortName()));
    }

    private static boolean isMunicipal(Actor actor, Resolution resolution) {
        return actor.grants().stream().anyMatch(grant -> grant.role() == Role.MUNICIPAL_OFFICIAL && grant.covers(resolution.scope()));
    }

    private static boolean isTheTownship(Participant one) {
        return one.bodyLevel() == BodyLevel.TOWNSHIP;
    }
}
