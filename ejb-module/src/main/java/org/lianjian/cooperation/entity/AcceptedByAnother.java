package org.lianjian.cooperation.entity;

import java.util.Objects;
import java.util.Optional;
import org.lianjian.agreements.boundary.DecidingLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/** Invariant 6: the reviewer is not who claims it done and belongs to no party; where the township is a party the municipal level decides. */
final class AcceptedByAnother {

    private AcceptedByAnother() {
    }

    /** The objection to this person's reviewing, if there is one. */
    static Optional<Objection> objection(Actor reviewer, Project project) {
        if (reviewer.accountId() != null && Objects.equals(reviewer.accountId(), project.getCompletedBy())) {
            return Optional.of(Objection.ofInvariant(6, "projects.refusal.ownClaim"));
        }
        return ownParty(reviewer, project).or(() -> level(reviewer, project));
    }

    private static Optional<Objection> ownParty(Actor reviewer, Project project) {
        return project.parties().stream().filter(party -> reviewer.organizationIds().contains(party.getOrganizationId())).findFirst()
                .map(party -> Objection.ofInvariant(6, "projects.refusal.ownParty", party.getShortName()));
    }

    private static Optional<Objection> level(Actor reviewer, Project project) {
        boolean municipal = reviewer.grants().stream()
                .anyMatch(grant -> grant.role() == Role.MUNICIPAL_OFFICIAL && grant.covers(project.scope()));
        return project.getDecidingLevel() == DecidingLevel.MUNICIPAL && !municipal
                ? Optional.of(Objection.ofInvariant(6, "projects.refusal.municipalDecides")) : Optional.empty();
    }
}
