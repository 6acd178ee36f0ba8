package org.lianjian.inspections.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.access.RecordKind;
import org.lianjian.platform.errors.InvalidInput;

/**
 * What an engagement says, with townships and auditors looked up already.
 *
 * @param recordsFrom first day of the period whose records are looked at
 * @param accessFrom  first day on which the auditors may read
 */
public record EngagementContent(String title, String purpose, Set<ScopeTownship> townships, Set<RecordKind> kinds, LocalDate recordsFrom,
        LocalDate recordsTo, List<NamedAuditor> auditors, LocalDate accessFrom, LocalDate accessTo) {

    /** Checks what needs nothing else. */
    void check(LocalDate today) {
        if (kinds.stream().anyMatch(kind -> !kind.isChosen())) {
            throw new InvalidInput("kinds", "inspections.kindComesAlong");
        }
        demandOrder(recordsFrom, recordsTo, "recordsTo");
        demandOrder(accessFrom, accessTo, "accessTo");
        if (accessTo.isBefore(today)) {
            throw new InvalidInput("accessTo", "inspections.accessInThePast", today);
        }
    }

    private static void demandOrder(LocalDate first, LocalDate last, String field) {
        if (last.isBefore(first)) {
            throw new InvalidInput(field, "validation.endBeforeStart");
        }
    }
}
