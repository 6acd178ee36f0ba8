package org.lianjian.agreements.control;

import java.time.Instant;
import java.time.LocalDate;

/** What the work list says about an agreement. */
public record AgreementLine(long id, String title, String number, String parties, LocalDate start, LocalDate end, Instant changedAt, int version) {
}
