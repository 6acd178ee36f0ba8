package org.lianjian.notices.boundary;

import java.time.Instant;

/**
 * That there is an address for the calendar.
 *
 * @param lastReadAt when a program last fetched it, to the hour, or null
 */
public record FeedDetails(Instant madeAt, Instant lastReadAt) {
}
