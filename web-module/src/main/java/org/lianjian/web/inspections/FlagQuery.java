package org.lianjian.web.inspections;

import jakarta.ws.rs.QueryParam;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRule;
import org.lianjian.inspections.boundary.FlagState;

/** The filters of the flags. */
public class FlagQuery {

    @QueryParam("state")
    FlagState state;

    @QueryParam("rule")
    FlagRule rule;

    @QueryParam("township")
    String township;

    @QueryParam("agreementId")
    Long agreementId;

    FlagFilter filter() {
        return new FlagFilter(state, rule, township == null || township.isBlank() ? null : township, agreementId);
    }
}
