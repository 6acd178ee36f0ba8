package org.lianjian.agreements.boundary;

import jakarta.ejb.Local;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** Who is paired with whom in a township: which villages are with nobody yet, which enterprises are with many. Not a ranking. */
@Local
public interface Relations {

    /**
     * The organisations of a township within the caller's reach and the active pairings between them and others; with many organisations only those
     * with the most pairings.
     */
    RelationPicture picture(String townshipCode);

    /** The same as a list: those with the most pairings first. */
    Slice<RelationRow> list(String townshipCode, RelationFilter filter, PageQuery page);
}
