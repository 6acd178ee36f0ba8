package org.lianjian.identity.boundary;

import java.time.Instant;

/**
 * A new API token.
 *
 * @param token     its value, shown this once
 * @param expiresAt when it ends
 */
public record IssuedToken(String token, Instant expiresAt) {
}
