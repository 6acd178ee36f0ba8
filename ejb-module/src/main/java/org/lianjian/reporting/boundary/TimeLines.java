package org.lianjian.reporting.boundary;

import java.util.Set;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** One time line out of all features' shares. For the feature that has the pairings, which checks that the reader may see this one. */
public interface TimeLines {

    /** A page of a pairing's time line as the present actor may see it. */
    Slice<TimeLineEntry> of(long pairingId, Set<Long> agreementIds, PageQuery page);
}
