package org.lianjian.identity.boundary;

import java.time.Instant;
import java.util.List;

/** One account with its grants. */
public record AccountDetails(long id, int version, String username, String displayName, boolean closed, boolean passwordSet,
        Instant lockedUntil, Instant lastSignInAt, List<GrantRow> grants) {
}
