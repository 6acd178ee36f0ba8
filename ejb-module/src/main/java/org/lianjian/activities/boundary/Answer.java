package org.lianjian.activities.boundary;

import java.time.Instant;

/**
 * What a partner said to the filing.
 *
 * @param confirmed true when confirmed, false when disputed
 * @param reason    why it is disputed, or null
 */
public record Answer(long organizationId, String name, boolean confirmed, String reason, String givenBy, Instant givenAt) {
}
