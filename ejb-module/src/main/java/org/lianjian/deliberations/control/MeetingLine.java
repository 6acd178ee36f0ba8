package org.lianjian.deliberations.control;

import java.time.Instant;
import java.time.LocalDate;

/** What the work list says about a meeting. */
public record MeetingLine(long id, String title, String number, String parties, LocalDate heldOn, LocalDate topicsUntil, Instant changedAt,
        int version) {
}
