package org.lianjian.reporting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;
import org.lianjian.reporting.boundary.TimeLines;

/** Asks every feature for as many entries as one page holds and keeps the newest: the cost of a page does not grow with the time line. */
@ApplicationScoped
public class MergedTimeLines implements TimeLines {

    private static final Comparator<TimeLineEntry> ORDER = Comparator.comparing(TimeLineEntry::day).reversed()
            .thenComparing(TimeLineEntry::kind).thenComparing(Comparator.comparingLong(TimeLineEntry::recordId).reversed());

    @Inject
    @Any
    Instance<TimeLineSource> sources;

    @Inject
    CurrentActor current;

    @Override
    public Slice<TimeLineEntry> of(long pairingId, Set<Long> agreementIds, PageQuery page) {
        TimeLinePage.Place after = page.after() == null ? null : place(page.after());
        TimeLinePage wanted = new TimeLinePage(pairingId, agreementIds, after, page.limit() + 1);
        List<TimeLineEntry> found = sources.stream().flatMap(source -> source.entriesOf(current.get(), wanted).stream())
                .sorted(ORDER).limit(page.limit() + 1L).toList();
        return Slice.cut(found, page.limit(), entry -> new Cursor(entry.day() + " " + entry.kind(), entry.recordId()));
    }

    private static TimeLinePage.Place place(String text) {
        Cursor cursor = Cursor.decode(text);
        String[] parts = cursor.value().split(" ", 2);
        try {
            return new TimeLinePage.Place(LocalDate.parse(parts[0]), TimeLineKind.valueOf(parts[parts.length - 1]), cursor.id());
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new InvalidInput("after", "error.badCursor", text);
        }
    }
}
