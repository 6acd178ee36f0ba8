package org.lianjian.identity.boundary;

import java.time.Instant;

/**
 * A link with which somebody sets the own password, once.
 *
 * @param path      relative to the context root: {@code setup.xhtml?token=…}
 * @param expiresAt when it stops working
 */
public record OneTimeLink(String path, Instant expiresAt) {
}
