package org.lianjian.organizations.boundary;

/**
 * What the register is searched for; null means "any".
 *
 * @param q            part of a name, a former name or a code
 * @param townshipCode 12 digits
 * @param includeClosed whether dissolved ones are shown too
 */
public record OrganizationFilter(String q, OrganizationKind kind, String townshipCode, SizeClass sizeClass, boolean includeClosed,
        OrganizationSort sort) {

    /** Everything within reach, by name. */
    public static OrganizationFilter any() {
        return new OrganizationFilter(null, null, null, null, false, OrganizationSort.NAME);
    }
}
