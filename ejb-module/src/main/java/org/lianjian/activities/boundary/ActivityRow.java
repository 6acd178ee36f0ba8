package org.lianjian.activities.boundary;

import java.time.LocalDate;

/**
 * One line of the list and of the ledger (台账).
 *
 * @param number       as people write it, e.g. 花活〔2026〕12号; null before filing
 * @param parties      the short names of the parties, joined by " – "
 * @param participants head-count of all parties together
 * @param unconfirmed  whether it is filed and no partner has answered
 * @param fromPaper    whether an office entered it from paper
 * @param late         whether it was filed after the deadline
 */
public record ActivityRow(long id, String key, String number, Way way, ActivityType type, String title, ActivityState state, LocalDate heldOn,
        long agreementId, String parties, int participants, boolean unconfirmed, boolean late, boolean fromPaper, int version) {
}
