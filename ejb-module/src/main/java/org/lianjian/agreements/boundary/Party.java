package org.lianjian.agreements.boundary;

import org.lianjian.organizations.boundary.BodyLevel;
import org.lianjian.organizations.boundary.OrganizationKind;

/**
 * A party as it was named when the agreement was drawn up.
 *
 * @param bodyLevel the level of a government body, else null
 */
public record Party(long organizationId, String name, String shortName, OrganizationKind kind, BodyLevel bodyLevel, String townshipCode,
        PartyRole role) {
}
