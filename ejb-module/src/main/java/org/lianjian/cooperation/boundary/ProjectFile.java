package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One project as it is laid out in an audit file: what it costs, with its vouchers, and what it counts for; nothing about what a reader may do.
 *
 * @param budget        scale 2 in {@code currency}, or null
 * @param firstDue      the day of the first milestone
 * @param lastDue       the day of the last
 * @param percent       milestones reached, of all, 0 to 100
 * @param money         its entries, the first one first
 * @param totals        their sums by kind and currency
 * @param contributions commitment id to the quantity it counts for once completed
 * @param outcome       what came of it; null before completion
 */
public record ProjectFile(long id, String key, String number, ProjectState state, String title, String parties, BigDecimal budget,
        String currency, LocalDate firstDue, LocalDate lastDue, int percent, List<MoneyEntry> money, List<MoneyTotal> totals,
        Map<Long, BigDecimal> contributions, String outcome, String completedBy, Instant completedAt, String reviewedBy, Instant reviewedAt) {
}
