package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;

/** The exact sum of the entries of one kind in one currency, reversals included; scale 2. */
public record MoneyTotal(MoneyKind kind, String currency, BigDecimal amount) {
}
