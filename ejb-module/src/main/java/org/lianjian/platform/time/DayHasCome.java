package org.lianjian.platform.time;

import java.time.LocalDate;

/** Fired when the calendar is turned apart from the timers; whatever a date brings about by itself happens before the call returns. */
public record DayHasCome(LocalDate day) {
}
