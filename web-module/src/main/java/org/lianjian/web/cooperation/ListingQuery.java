package org.lianjian.web.cooperation;

import jakarta.ws.rs.QueryParam;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingSort;
import org.lianjian.cooperation.boundary.ListingState;

/** The filters of the lists of needs and of resources. */
public class ListingQuery {

    @QueryParam("q")
    String q;

    @QueryParam("category")
    String category;

    @QueryParam("state")
    ListingState state;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("township")
    String township;

    @QueryParam("mine")
    boolean mine;

    @QueryParam("sort")
    ListingSort sort;

    ListingFilter filter(ListingSide side) {
        return new ListingFilter(side, q, category, state, organizationId, township, mine, sort == null ? ListingSort.NEWEST : sort);
    }
}
