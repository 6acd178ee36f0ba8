package org.lianjian.web.archives;

import jakarta.ws.rs.QueryParam;
import org.lianjian.archives.boundary.ArchiveFilter;
import org.lianjian.archives.boundary.ArchiveOrigin;
import org.lianjian.archives.boundary.Retention;

/** The filters of the list of archived packages. */
public class ArchiveQuery {

    @QueryParam("q")
    String q;

    @QueryParam("origin")
    ArchiveOrigin origin;

    @QueryParam("retention")
    Retention retention;

    @QueryParam("year")
    Integer year;

    @QueryParam("township")
    String township;

    @QueryParam("agreementId")
    Long agreementId;

    ArchiveFilter filter() {
        return new ArchiveFilter(q, origin, retention, year, township, agreementId);
    }
}
