package org.lianjian.web.api;

import jakarta.ws.rs.QueryParam;
import org.lianjian.platform.paging.PageQuery;

/** Which page of a list is asked for. */
public class Page {

    @QueryParam("limit")
    /** Rows per page, 1 to 200; 50 when left out. */
    Integer limit;

    @QueryParam("after")
    /** The {@code next} of the page before; left out for the first page. */
    String after;

    /** The page in the services' form. */
    public PageQuery query() {
        return new PageQuery(after, limit == null ? PageQuery.DEFAULT_LIMIT : limit);
    }
}
