package org.lianjian.identity.boundary;

import java.time.Instant;

/** One of the caller's API tokens, without its value. */
public record TokenRow(long id, String label, Instant issuedAt, Instant expiresAt, Instant lastUsedAt) {
}
