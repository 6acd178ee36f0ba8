package org.lianjian.cooperation.boundary;

/**
 * What the list is searched for; null means "any".
 *
 * @param q part of the number, key, title or a party's name
 */
public record ProjectFilter(String q, ProjectState state, Long agreementId, Long organizationId, String townshipCode, ProjectSort sort) {

    /** Everything within reach, newest first. */
    public static ProjectFilter any() {
        return new ProjectFilter(null, null, null, null, null, ProjectSort.NEWEST);
    }

    /** The projects of one agreement. */
    public static ProjectFilter of(long agreementId) {
        return new ProjectFilter(null, null, agreementId, null, null, ProjectSort.NEWEST);
    }
}
