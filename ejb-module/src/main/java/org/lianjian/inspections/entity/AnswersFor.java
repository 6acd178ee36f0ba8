package org.lianjian.inspections.entity;

import java.util.Optional;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Role;
import org.lianjian.platform.steps.Objection;

/**
 * Who answers a finding: the organisation's secretary; for a body of the township the township official, for one of the city the municipal official,
 * as these have no secretary here.
 */
final class AnswersFor {

    private AnswersFor() {
    }

    static boolean holds(Actor actor, Finding finding) {
        return actor.grants().stream().anyMatch(grant -> grant.covers(finding.scope()) && answers(grant.role(), finding.getBodyLevel()));
    }

    static Optional<Objection> objection(Actor actor, Finding finding) {
        return holds(actor, finding) ? Optional.empty()
                : Optional.of(Objection.ofInvariant(7, "findings.refusal.notForTheOrganization", finding.getOrganizationName()));
    }

    /** Whether the grant's holder belongs to the organisation in any way, so that it is not theirs to verify. */
    static boolean belongs(Actor actor, Finding finding) {
        return holds(actor, finding) || actor.organizationIds().contains(finding.getOrganizationId());
    }

    private static boolean answers(Role role, BodyLevel body) {
        return switch (role) {
            case ENTERPRISE_SECRETARY, VILLAGE_SECRETARY -> true;
            case TOWNSHIP_OFFICIAL -> body == BodyLevel.TOWNSHIP;
            case MUNICIPAL_OFFICIAL -> body == BodyLevel.MUNICIPAL;
            default -> false;
        };
    }
}
