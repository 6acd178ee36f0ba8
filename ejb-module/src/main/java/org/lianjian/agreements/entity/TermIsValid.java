package org.lianjian.agreements.entity;

import java.time.LocalDate;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.errors.RuleViolated;

/**
 * Invariant 3: the start lies before the end, and the term is at most so many years; a term that ends on the day of the year it began on has exactly
 * its years.
 */
public final class TermIsValid {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private TermIsValid() {
    }

    /**
     * Checks the rule.
     *
     * @throws InvalidInput if a day is one that no agreement can have
     * @throws RuleViolated if the rule is broken
     */
    public static void check(LocalDate start, LocalDate end, int maxYears) {
        demandCalendarYear("start", start);
        demandCalendarYear("end", end);
        if (!start.isBefore(end)) {
            throw new RuleViolated(3, "agreements.termReversed", start, end);
        }
        LocalDate latest = start.plusYears(maxYears);
        if (end.isAfter(latest)) {
            throw new RuleViolated(3, "agreements.termTooLong", maxYears, latest);
        }
    }

    private static void demandCalendarYear(String field, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(field, "agreements.dateOutOfRange", day);
        }
    }
}
