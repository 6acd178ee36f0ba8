package org.lianjian.deliberations.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.platform.access.Actor;

/**
 * Who takes a step, and when.
 *
 * @param today the office's date
 */
public record Occasion(Actor actor, Instant now, LocalDate today) {
}
