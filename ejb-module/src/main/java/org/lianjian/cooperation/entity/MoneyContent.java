package org.lianjian.cooperation.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianjian.cooperation.boundary.MoneyKind;

/** What a money entry says. The amount has scale 2. */
public record MoneyContent(MoneyKind kind, BigDecimal amount, String currency, LocalDate date, long payerId, long payeeId, String account,
        String voucher) {
}
