package org.lianjian.web.findings;

import jakarta.ws.rs.QueryParam;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.FindingSeverity;
import org.lianjian.inspections.boundary.FindingState;

/** The filters of the list of findings. */
public class FindingQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    FindingState state;

    @QueryParam("severity")
    FindingSeverity severity;

    @QueryParam("overdue")
    Boolean overdue;

    @QueryParam("township")
    String township;

    @QueryParam("engagementId")
    Long engagementId;

    @QueryParam("organizationId")
    Long organizationId;

    FindingFilter filter() {
        return new FindingFilter(q, state, severity, overdue, township, engagementId, organizationId);
    }
}
