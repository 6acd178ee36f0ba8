package org.lianjian.web.agreements;

import jakarta.ws.rs.QueryParam;
import org.lianjian.agreements.boundary.AgreementFilter;
import org.lianjian.agreements.boundary.AgreementSort;
import org.lianjian.agreements.boundary.AgreementState;

/** The filters of the list of agreements. */
public class AgreementQuery {

    @QueryParam("q")
    String q;

    @QueryParam("state")
    AgreementState state;

    @QueryParam("kind")
    String kind;

    @QueryParam("organizationId")
    Long organizationId;

    @QueryParam("township")
    String township;

    @QueryParam("expiring")
    Integer expiring;

    @QueryParam("sort")
    AgreementSort sort;

    AgreementFilter filter() {
        return new AgreementFilter(q, state, kind, organizationId, township, expiring, sort == null ? AgreementSort.NEWEST : sort);
    }
}
