package org.lianjian.platform.access;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * How much a limited grant reaches within its division: records of these kinds that are about a day of the period. An audit engagement gives one.
 *
 * @param kinds the kinds it names; what comes along with them is not listed
 * @param from  first day of the period, office time
 * @param to    its last day
 */
public record Extent(Set<RecordKind> kinds, LocalDate from, LocalDate to) {

    public Extent {
        kinds = Set.copyOf(kinds);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** Whether records of this kind are within it at all; null stands for a use case that is about no kind of record, and never is. */
    public boolean reaches(RecordKind kind) {
        return kind != null && (kinds.contains(kind) || !kind.isChosen() && !kinds.isEmpty());
    }

    /** Whether a record of this kind that is about these days is within it. A record that is dated nowhere is not, unless its kind never is. */
    public boolean covers(RecordKind kind, Span span) {
        return reaches(kind) && (kind == RecordKind.ORGANIZATION || span != null && span.meets(from, to));
    }
}
