package org.lianjian.deliberations.boundary;

import java.time.Instant;

/** A correction linked to issued minutes; these stay as they were (invariant 8). */
public record MeetingAddendum(long id, String text, String addedBy, Instant addedAt) {
}
