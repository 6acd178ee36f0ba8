package org.lianjian.notices.boundary;

import java.time.Instant;

/**
 * How it stands with a person's daily e-mail.
 *
 * @param offered     whether this installation sends e-mail
 * @param hour        from which hour of the day on it goes out
 * @param email       the address, or null if none was given
 * @param confirmedAt when its owner confirmed it, or null
 */
public record DigestDetails(boolean offered, int hour, String email, Instant confirmedAt) {
}
