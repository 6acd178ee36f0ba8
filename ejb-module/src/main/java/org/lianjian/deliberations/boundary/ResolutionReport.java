package org.lianjian.deliberations.boundary;

import java.time.LocalDate;

/** What the issued minutes of a later meeting say became of it. */
public record ResolutionReport(long meetingId, String meetingKey, String meetingNumber, LocalDate heldOn, String outcome) {
}
