package org.lianjian.cooperation.boundary;

import java.time.Instant;

/**
 * A party of the agreement that the project runs under.
 *
 * @param performing whether it carries the project out
 * @param agreedBy   who agreed to the present plan for it, or null
 */
public record ProjectPartner(long organizationId, String name, boolean performing, String agreedBy, Instant agreedAt) {
}
