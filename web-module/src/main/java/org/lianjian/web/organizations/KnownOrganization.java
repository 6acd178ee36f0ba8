package org.lianjian.web.organizations;

/** An organisation that is registered already, as a refused form leads to it. */
public record KnownOrganization(String id, String name) {
}
