package org.lianjian.identity.boundary;

import java.time.Instant;

/** One line of the list of accounts. */
public record AccountRow(long id, String username, String displayName, boolean closed, Instant lockedUntil, Instant lastSignInAt) {
}
