package org.lianjian.web.inspections;

import jakarta.ws.rs.QueryParam;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.EngagementState;

/** The filters of the list of engagements. */
public class EngagementQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    EngagementState state;

    @QueryParam("township")
    String township;

    EngagementFilter filter() {
        return new EngagementFilter(q, state, township);
    }
}
