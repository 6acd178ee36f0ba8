package org.lianjian.cooperation.boundary;

import java.time.LocalDate;

/**
 * One milestone of a project.
 *
 * @param doneOn the day it was reached, or null
 * @param doneBy who noted that, or null
 */
public record Milestone(long id, String title, LocalDate due, LocalDate doneOn, String doneBy) {
}
