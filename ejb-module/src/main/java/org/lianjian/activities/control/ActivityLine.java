package org.lianjian.activities.control;

import java.time.Instant;
import java.time.LocalDate;

/** What the work list says about an activity. */
public record ActivityLine(long id, String title, String number, String parties, LocalDate heldOn, LocalDate dueOn, String filedByName,
        Instant changedAt, int version) {
}
