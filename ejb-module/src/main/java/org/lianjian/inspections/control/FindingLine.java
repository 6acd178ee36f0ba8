package org.lianjian.inspections.control;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.inspections.boundary.FindingSeverity;

/** A finding that waits for somebody. */
public record FindingLine(long id, String title, String number, FindingSeverity severity, String organization, LocalDate dueOn,
        Instant changedAt, int version) {
}
