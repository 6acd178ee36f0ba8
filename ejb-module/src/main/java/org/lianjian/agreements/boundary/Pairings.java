package org.lianjian.agreements.boundary;

import jakarta.ejb.Local;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.reporting.boundary.TimeLineEntry;

/** Pairings: what stays the same while agreements are renewed. */
@Local
public interface Pairings {

    /** One pairing of which the caller may see an agreement. */
    PairingDetails get(long id);

    /** What happened in it and is to happen, of all features, the newest day first. */
    Slice<TimeLineEntry> timeLine(long id, PageQuery page);
}
