package org.lianjian.organizations.boundary;

import java.io.Serializable;

/** What somebody who looks for a partner may know of an organisation of the same township, and what other features need of a party. */
public record OrganizationChoice(long id, OrganizationKind kind, BodyLevel bodyLevel, String name, String shortName, String townshipCode,
        String townshipName) implements Serializable {
}
