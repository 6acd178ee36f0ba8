package org.lianjian.cooperation.boundary;

import java.time.Instant;
import java.time.LocalDate;

/** A note on the progress, or a correction linked to an accepted project (invariant 8). */
public record ProjectNote(long id, LocalDate notedOn, String text, String notedBy, Instant notedAt) {
}
