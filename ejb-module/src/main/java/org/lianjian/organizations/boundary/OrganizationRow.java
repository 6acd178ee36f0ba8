package org.lianjian.organizations.boundary;

/**
 * One line of the register.
 *
 * @param creditCode   the unified social credit code, or null
 * @param closed       whether it has been dissolved or merged
 */
public record OrganizationRow(long id, OrganizationKind kind, String name, String shortName, String creditCode, String townshipCode,
        String townshipName, SizeClass sizeClass, boolean closed) {
}
