package org.lianjian.notices.boundary;

import java.time.Instant;

/**
 * A message to a work chat.
 *
 * @param things      of how many things it tells
 * @param attempts    how often the robot was called
 * @param dueAt       when it is called next, while it waits
 * @param endedAt     when it was taken or given up, or null
 * @param problem     what went wrong last, or null
 * @param problemCode the status or error number that the robot answered with, or null
 */
public record WebhookMessage(long id, int things, MessageState state, int attempts, Instant madeAt, Instant dueAt, Instant endedAt,
        CallProblem problem, Integer problemCode) {
}
