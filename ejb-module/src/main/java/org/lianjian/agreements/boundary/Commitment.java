package org.lianjian.agreements.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A promise and how far it is kept.
 *
 * @param organizationId   who owes it, or null when all parties do
 * @param organizationName short name of who owes it, or null
 * @param target           how much was promised, in {@code unit}
 * @param done             how much accepted activities have fulfilled
 * @param filed            how much is filed and not yet accepted
 * @param percent          done of target, 0 to 100
 */
public record Commitment(long id, Long organizationId, String organizationName, String measure, BigDecimal target, String unit, LocalDate due,
        BigDecimal done, BigDecimal filed, int percent) {
}
