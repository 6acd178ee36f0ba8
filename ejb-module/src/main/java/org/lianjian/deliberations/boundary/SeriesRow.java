package org.lianjian.deliberations.boundary;

/**
 * One line of the list of series.
 *
 * @param parties the short names of the participants, joined by " – "
 */
public record SeriesRow(long id, String name, Rhythm rhythm, int dayOfMonth, boolean onWorkingDays, String parties, Long agreementId, boolean ended,
        int version) {
}
