package org.lianjian.web.deliberations;

import jakarta.ws.rs.QueryParam;

/** The filters of the list of series. */
public class SeriesQuery {

    @QueryParam("q")
    String q;

    @QueryParam("ended")
    Boolean ended;
}
