package org.lianjian.deliberations.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * One series as its reader may see it.
 *
 * @param dayOfMonth   1 to 31; a shorter month's last day stands for a day it does not have
 * @param onWorkingDays whether a day off moves to the next working day
 * @param participants in the order in which the chair goes round
 * @param topicDays    until how many days before a meeting topics can be proposed
 * @param next         the next meeting by the rhythm; null when ended
 */
public record SeriesDetails(long id, int version, String name, Long agreementId, String agreementNumber, Rhythm rhythm, int dayOfMonth,
        boolean onWorkingDays, LocalDate startsOn, LocalTime startTime, PlaceKind placeKind, String place, Integer quorumPercent,
        Integer quorumCount, int topicDays, boolean ended, List<Participant> participants, NextMeeting next, Set<SeriesStep> steps,
        Instant changedAt, String changedBy) {

    /** Whether the caller may take the step now. */
    public boolean can(SeriesStep step) {
        return steps.contains(step);
    }
}
