package org.lianjian.cooperation.control;

import java.time.Instant;
import java.time.LocalDate;
import org.lianjian.cooperation.boundary.ListingSide;

/** What the work list says of a need or a resource. */
public record ListingLine(long id, String title, ListingSide side, String organization, Instant changedAt, LocalDate expiresOn, int version) {
}
