package org.lianjian.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.platform.Address;

/** Needs without any match and resources nobody uses, for those who look after a place: the newest of both, or all of one. */
@Named
@RequestScoped
public class ListingGapsPage {

    private static final int ROWS = 25;
    private static final int NEWEST = 10;

    @Inject
    Matches matches;

    @Inject
    Address address;

    private List<Part> parts;

    /**
     * One of the two ways to go without a counterpart.
     *
     * @param slice the listings of it
     * @param all   whether the page shows nothing else
     */
    public record Part(ListingGap gap, Slice<ListingRow> slice, boolean all) {
    }

    /** What the page shows. */
    public List<Part> getParts() {
        if (parts == null) {
            ListingGap one = address.code(ListingGap.class, "gap");
            parts = one == null ? Stream.of(ListingGap.values()).map(gap -> new Part(gap, matches.gaps(gap, PageQuery.first(NEWEST)), false)).toList()
                    : List.of(new Part(one, matches.gaps(one, address.page(ROWS)), true));
        }
        return parts;
    }
}
