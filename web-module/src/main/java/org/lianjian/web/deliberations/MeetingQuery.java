package org.lianjian.web.deliberations;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingState;

/** The filters of the list of meetings. */
public class MeetingQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    MeetingState state;

    @QueryParam("seriesId")
    Long seriesId;

    @QueryParam("agreementId")
    Long agreementId;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("township")
    String township;

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    MeetingFilter filter() {
        return new MeetingFilter(q, state, seriesId, agreementId, organizationId, township, from, to);
    }
}
