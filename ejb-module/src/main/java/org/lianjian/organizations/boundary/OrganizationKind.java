package org.lianjian.organizations.boundary;

/** What an organisation is; decides which kinds of pairing it can be a party to (invariant 2). */
public enum OrganizationKind {
    VILLAGE, ENTERPRISE, GOVERNMENT_BODY, SOCIAL_ORGANIZATION
}
