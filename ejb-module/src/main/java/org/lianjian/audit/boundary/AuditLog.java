package org.lianjian.audit.boundary;

import jakarta.ejb.Local;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;

/** The log as the auditor and the log administrator read it. */
@Local
public interface AuditLog {

    /** Events within the reader's reach, newest first. An auditor sees those of records in the granted scope, the log administrator all. */
    Slice<TrailEntry> find(TrailFilter filter, PageQuery page);

    /** One event. */
    TrailEntry get(long id);
}
