package org.lianjian.web.agreements;

import java.time.LocalDate;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;

/**
 * An entry of a pairing's time line.
 *
 * @param state the state of the record, as its own resource writes it
 */
public record TimeLineLine(TimeLineKind kind, long recordId, LocalDate day, String title, String number, String state) {

    /** The same entries as the API writes them. */
    static Slice<TimeLineLine> of(Slice<TimeLineEntry> entries) {
        return new Slice<>(entries.items().stream().map(TimeLineLine::of).toList(), entries.next());
    }

    private static TimeLineLine of(TimeLineEntry entry) {
        return new TimeLineLine(entry.kind(), entry.recordId(), entry.day(), entry.title(), entry.number(),
                entry.state() == null ? null : entry.state().name());
    }
}
