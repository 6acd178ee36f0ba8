package org.lianjian.activities.boundary;

import java.time.Instant;

/** A correction linked to an accepted record; the record itself stays as it was (invariant 8). */
public record Addendum(long id, String text, String addedBy, Instant addedAt) {
}
