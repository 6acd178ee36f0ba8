package org.lianjian.agreements.entity;

import org.lianjian.agreements.boundary.PartyRole;
import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * A party as it is named when an agreement is drawn up.
 *
 * @param bodyLevel    whose a government body is; null for all others
 * @param townshipCode 12 digits
 */
public record NamedParty(long organizationId, String name, String shortName, OrganizationKind kind, BodyLevel bodyLevel, String townshipCode,
        PartyRole role) {

    /** The same party in another role. */
    public NamedParty as(PartyRole other) {
        return new NamedParty(organizationId, name, shortName, kind, bodyLevel, townshipCode, other);
    }

    boolean leads() {
        return role == PartyRole.LEAD;
    }
}
