package org.lianjian.cooperation.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.platform.access.Actor;

/**
 * Who takes a step with a project, and when.
 *
 * @param today the office's date
 */
public record ProjectOccasion(Actor actor, Instant now, LocalDate today) {
}
