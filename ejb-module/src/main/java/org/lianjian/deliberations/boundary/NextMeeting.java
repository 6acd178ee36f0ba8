package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * The meeting that a series has next by its rhythm: a proposal, nothing is stored yet.
 *
 * @param day         the day by the rhythm
 * @param topicsUntil the last day for topics, not before today
 */
public record NextMeeting(LocalDate day, LocalDate topicsUntil, long chairId, String chair) {
}
