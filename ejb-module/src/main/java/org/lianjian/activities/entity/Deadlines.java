package org.lianjian.activities.entity;

import java.time.LocalDate;

/**
 * The days that count for one activity.
 *
 * @param filing    until when it is to be filed (invariant 5)
 * @param answersBy until when the partners' answers to the present filing are awaited; null before filing
 */
public record Deadlines(Deadline filing, LocalDate answersBy) {
}
