package org.lianjian.agreements.boundary;

/**
 * What the list is searched for; null means "any".
 *
 * @param q              part of the number, key, title or a party's name
 * @param organizationId a party
 * @param townshipCode   a township with a party
 * @param expiringInDays active ones that end within so many days
 */
public record AgreementFilter(String q, AgreementState state, String kind, Long organizationId, String townshipCode, Integer expiringInDays,
        AgreementSort sort) {

    /** Everything within reach, newest first. */
    public static AgreementFilter any() {
        return new AgreementFilter(null, null, null, null, null, null, AgreementSort.NEWEST);
    }

    /** The agreements of one organisation. */
    public static AgreementFilter of(long organizationId) {
        return new AgreementFilter(null, null, null, organizationId, null, null, AgreementSort.NEWEST);
    }
}
