package org.lianjian.deliberations.boundary;

/**
 * The resolution that something came out of, for the page of the offspring.
 *
 * @param recordId the offspring's id
 */
public record ResolutionOrigin(OffspringKind kind, long recordId, long resolutionId, String key, String number, String text) {
}
