package org.lianjian.deliberations.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import org.lianjian.activities.boundary.Way;

/** What is fixed when a meeting is convened and may change until it is held. */
public record MeetingContent(Way way, String title, LocalDate heldOn, LocalTime startTime, Venue venue, long chairId, QuorumRule quorum,
        LocalDate topicsUntil) {
}
