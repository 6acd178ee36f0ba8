package org.lianjian.activities.boundary;

/** The bottom line of the ledger: how many activities the filter finds, people taking part, filed late, and still unconfirmed. */
public record LedgerTotals(long activities, long participants, long late, long unconfirmed) {
}
