package org.lianjian.cooperation.entity;

/** Whose a need or a resource is. */
public record ListingOwner(long organizationId, String shortName, String townshipCode) {
}
