package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * What the list is searched for; null means "any".
 *
 * @param q    part of the number, key, title or a participant's name
 * @param from first day held
 * @param to   last day held
 */
public record MeetingFilter(String q, MeetingState state, Long seriesId, Long agreementId, Long organizationId, String townshipCode,
        LocalDate from, LocalDate to) {

    /** Everything within reach. */
    public static MeetingFilter any() {
        return new MeetingFilter(null, null, null, null, null, null, null, null);
    }

    /** The meetings of one agreement. */
    public static MeetingFilter ofAgreement(long agreementId) {
        return new MeetingFilter(null, null, null, agreementId, null, null, null, null);
    }

    /** The meetings of one series. */
    public static MeetingFilter ofSeries(long seriesId) {
        return new MeetingFilter(null, null, seriesId, null, null, null, null, null);
    }
}
