package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One line of the list.
 *
 * @param number  as people write it, e.g. 花项〔2026〕2号
 * @param parties the short names of the parties, joined by " – "
 * @param budget  in {@code currency}, or null
 * @param percent milestones reached, of all, 0 to 100
 * @param lastDue the date of the last milestone
 */
public record ProjectRow(long id, String key, String number, String title, ProjectState state, long agreementId, String parties,
        BigDecimal budget, String currency, int percent, LocalDate lastDue, int version) {
}
