package org.lianjian.inspections.entity;

import java.time.LocalDate;
import org.lianjian.platform.errors.InvalidInput;

/** A day set for rectification lies after today and within {@value #MOST_DAYS} days. */
final class FindingDue {

    static final int MOST_DAYS = 366;

    private FindingDue() {
    }

    static LocalDate checked(LocalDate dueOn, LocalDate today) {
        if (!dueOn.isAfter(today)) {
            throw new InvalidInput("dueOn", "findings.dueTooEarly");
        }
        if (dueOn.isAfter(today.plusDays(MOST_DAYS))) {
            throw new InvalidInput("dueOn", "findings.dueTooLate", MOST_DAYS);
        }
        return dueOn;
    }
}
