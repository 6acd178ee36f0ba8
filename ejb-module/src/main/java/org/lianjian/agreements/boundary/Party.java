package org.lianjian.agreements.boundary;

import org.lianjian.organizations.boundary.OrganizationKind;

/** A party as it was named when the agreement was drawn up. */
public record Party(long organizationId, String name, String shortName, OrganizationKind kind, String townshipCode, PartyRole role) {
}
