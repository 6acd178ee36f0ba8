package org.lianjian.deliberations.boundary;

import java.time.Instant;
import java.time.LocalDate;

/** One change of the day by which it is to be done. */
public record ResolutionDeferral(LocalDate before, LocalDate after, String reason, String deferredBy, Instant deferredAt) {
}
