package org.lianjian.agreements.entity;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One promise as it is written into a draft.
 *
 * @param id             the commitment this line changes, or null for a new one
 * @param organizationId the party that owes it, or null when all do
 * @param due            by when; null for the end of the term
 */
public record CommitmentLine(Long id, Long organizationId, String measure, BigDecimal target, String unit, LocalDate due) {
}
