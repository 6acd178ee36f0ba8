package org.lianjian.cooperation.control;

import java.time.Instant;
import java.time.LocalDate;

/** What the work list says about a project or one of its milestones. */
public record ProjectLine(long id, String title, String number, String parties, String changedBy, Instant changedAt, LocalDate due, int version) {
}
