package org.lianjian.deliberations.boundary;

import jakarta.ejb.Local;
import jakarta.validation.Valid;
import java.util.List;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.records.RecordRef;

/** Series of meetings: who meets how often, where, and whose turn it is to chair. */
@Local
public interface SeriesOfMeetings {

    /** Series within the caller's reach, newest first; {@code q} may be null. */
    Slice<SeriesRow> list(String q, Boolean ended, PageQuery page);

    /** One series with the meeting that is next. */
    SeriesDetails get(long id);

    /** What happened to one series, newest first. */
    List<TrailEntry> history(long id);

    SeriesDetails plan(@Valid SeriesDraft draft);

    /** Changes it; meetings already convened stay as they are. */
    SeriesDetails change(RecordRef ref, @Valid SeriesDraft draft);

    /** Ends it: no more meetings are convened in it. */
    SeriesDetails end(RecordRef ref);
}
