package org.lianjian.deliberations.control;

import java.time.Instant;
import java.time.LocalDate;

/** What the work list says about a resolution. */
public record ResolutionLineOfWork(long id, String text, String number, String ownerName, String ownerPerson, String parties, LocalDate due,
        Instant changedAt, int version) {
}
