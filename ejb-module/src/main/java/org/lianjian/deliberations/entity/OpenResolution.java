package org.lianjian.deliberations.entity;

import java.time.LocalDate;

/**
 * A resolution of an earlier meeting that is not closed yet.
 *
 * @param key       e.g. {@code JY-330784114-2026-0003}
 * @param ownerName whose it is
 */
public record OpenResolution(long resolutionId, String key, String text, String ownerName, LocalDate due) {
}
