package org.lianjian.identity.control;

import java.time.Instant;

/**
 * An account that waits for an administrator.
 *
 * @param moment the end of its lock, or when it was made
 */
public record AccountLine(long id, String username, String displayName, Instant moment, int version) {
}
