package org.lianjian.inspections.boundary;

import java.time.LocalDate;

/** An activity that a flag concerns, as far as it is within the reader's reach. */
public record FlagRecord(long flagId, long activityId, String number, String title, LocalDate heldOn, String parties, long agreementId) {
}
