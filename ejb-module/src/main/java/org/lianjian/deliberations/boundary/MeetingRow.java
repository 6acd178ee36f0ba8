package org.lianjian.deliberations.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One line of the list of meetings.
 *
 * @param number  as people write it, e.g. 花会〔2026〕3号
 * @param heldOn  the day it is or was held
 * @param parties the short names of the participants, joined by " – "
 */
public record MeetingRow(long id, String key, String number, String title, MeetingState state, LocalDate heldOn, LocalTime startTime,
        String place, String parties, Long seriesId, Long agreementId, int version) {
}
