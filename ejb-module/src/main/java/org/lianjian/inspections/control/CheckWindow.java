package org.lianjian.inspections.control;

import java.time.Instant;

/** The time in which the records that a check looks at were last changed: after the one moment, up to and with the other. */
record CheckWindow(Instant after, Instant until) {
}
