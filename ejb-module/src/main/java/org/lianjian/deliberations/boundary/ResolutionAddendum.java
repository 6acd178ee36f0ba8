package org.lianjian.deliberations.boundary;

import java.time.Instant;

/** A correction linked to a closed resolution, which itself stays as it was (invariant 8). */
public record ResolutionAddendum(long id, String text, String addedBy, Instant addedAt) {
}
