package org.lianjian.cooperation.boundary;

import jakarta.ejb.Local;
import java.util.List;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.text.PlainText;

/** Which needs and resources would fit together. Suggests, never pairs by itself. */
@Local
public interface Matches {

    /** What would fit a published need or resource of the caller's reach, the best first; at most 20, without the declined ones. */
    List<Suggestion> forListing(long id);

    /** Says no to a suggestion for the need or for the resource; it is not made again, to either side. */
    void decline(long needId, long resourceId, @PlainText(max = 500, lines = true) String reason);

    /** The listings of the caller's township or city that go without a counterpart. */
    Slice<ListingRow> gaps(ListingGap gap, PageQuery page);
}
