package org.lianjian.identity.boundary;

/** An organisation for which a role can be granted. */
public record GrantPlace(long organizationId, String name, String townshipName) {
}
