package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/**
 * A resolution that is not closed yet, as the next meeting's agenda opens with it.
 *
 * @param key     e.g. {@code JY-330784114-2026-0004}
 * @param due     its day, as deferred
 * @param overdue whether that day has passed and nobody claims that it is done
 */
public record StillOpen(long resolutionId, String key, String text, String ownerName, LocalDate due, ResolutionState state, boolean overdue) {
}
