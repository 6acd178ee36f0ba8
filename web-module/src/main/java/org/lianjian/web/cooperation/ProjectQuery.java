package org.lianjian.web.cooperation;

import jakarta.ws.rs.QueryParam;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectSort;
import org.lianjian.cooperation.boundary.ProjectState;

/** The filters of the list of projects. */
public class ProjectQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    ProjectState state;

    @QueryParam("agreementId")
    Long agreementId;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("township")
    String township;

    @QueryParam("sort")
    ProjectSort sort;

    ProjectFilter filter() {
        return new ProjectFilter(q, state, agreementId, organizationId, township, sort == null ? ProjectSort.NEWEST : sort);
    }
}
