package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;

/** What the completed project counts towards a commitment of its agreement. */
public record Fulfilment(long commitmentId, String measure, BigDecimal quantity, String unit) {
}
