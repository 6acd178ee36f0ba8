package org.lianjian.activities.boundary;

import java.math.BigDecimal;

/** What an activity counts towards a commitment. */
public record Contribution(long commitmentId, String measure, BigDecimal quantity, String unit) {
}
