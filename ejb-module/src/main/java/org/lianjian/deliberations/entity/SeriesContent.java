package org.lianjian.deliberations.entity;

import java.time.LocalTime;

/** What a series is about and when it meets; all of it may change. */
public record SeriesContent(String name, RhythmRule rhythm, LocalTime startTime, Venue venue, QuorumRule quorum, int topicDays) {
}
