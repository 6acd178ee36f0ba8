package org.lianjian.web.activities;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.activities.boundary.ActivityType;
import org.lianjian.activities.boundary.Way;

/** The filters of the list of activities and of the ledger. */
public class ActivityQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    ActivityState state;

    @QueryParam("way")
    Way way;

    @QueryParam("type")
    ActivityType type;

    @QueryParam("agreementId")
    Long agreementId;

    @QueryParam("projectId")
    Long projectId;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("township")
    String township;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    @QueryParam("late")
    Boolean late;

    @QueryParam("sort")
    ActivitySort sort;

    ActivityFilter filter() {
        return new ActivityFilter(q, state, way, type, agreementId, organizationId, township, from, to, late, projectId,
                sort == null ? ActivitySort.NEWEST : sort);
    }
}
