package org.lianjian.agreements.entity;

import java.time.LocalDate;
import org.lianjian.agreements.boundary.AgreementState;

/**
 * The term of another agreement of the same kind between the same parties.
 *
 * @param end the last day it counts
 */
public record TermOnFile(long agreementId, String number, AgreementState state, LocalDate start, LocalDate end) {

    /** Whether it has a day in common with the days from {@code first} to {@code last}. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !start.isAfter(last) && !end.isBefore(first);
    }

    /** The same, but over on the day before {@code successorStart} if it still runs by then. */
    TermOnFile cutBefore(LocalDate successorStart) {
        LocalDate dayBefore = successorStart.minusDays(1);
        boolean cut = isRunning() && start.isBefore(successorStart) && end.isAfter(dayBefore);
        return cut ? new TermOnFile(agreementId, number, state, start, dayBefore) : this;
    }

    private boolean isRunning() {
        return state == AgreementState.ACTIVE || state == AgreementState.SUSPENDED;
    }
}
