package org.lianjian.web.agreements;

import jakarta.ws.rs.QueryParam;
import org.lianjian.agreements.boundary.RelationFilter;

/** Which organisations of a township are looked for. */
public class RelationQuery {

    @QueryParam("only")
    RelationFilter only;

    RelationFilter filter() {
        return only == null ? RelationFilter.ALL : only;
    }
}
