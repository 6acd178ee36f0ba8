package org.lianjian.cooperation.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One money entry. It never changes; a wrong one is reversed by another.
 *
 * @param amount     scale 2; negative for a reversal
 * @param currency   ISO 4217, e.g. CNY
 * @param account    name of the account the money went to, or null
 * @param voucher    reference of the voucher, or null
 * @param reversesId the entry that this one takes back, or null
 * @param reversed   whether another entry takes this one back
 * @param reason     why it takes another back, or null
 */
public record MoneyEntry(long id, MoneyKind kind, BigDecimal amount, String currency, LocalDate date, long payerId, String payer, long payeeId,
        String payee, String account, String voucher, Long reversesId, boolean reversed, String reason, String enteredBy, Instant enteredAt) {

    /** Whether it can be taken back by another entry. */
    public boolean isReversible() {
        return reversesId == null && !reversed;
    }
}
