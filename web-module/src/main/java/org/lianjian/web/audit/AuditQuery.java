package org.lianjian.web.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.lianjian.audit.boundary.AuditEvent;
import org.lianjian.audit.boundary.ObjectType;
import org.lianjian.audit.boundary.Outcome;
import org.lianjian.audit.boundary.TrailFilter;

/** The filters of the audit events. */
public class AuditQuery {

    @QueryParam("from")
    LocalDate from;

    @QueryParam("to")
    LocalDate to;

    @QueryParam("actor")
    String actor;

    @QueryParam("objectType")
    ObjectType objectType;

    @QueryParam("objectId")
    Long objectId;

    @QueryParam("key")
    String key;

    @QueryParam("event")
    AuditEvent event;

    @QueryParam("outcome")
    Outcome outcome;

    TrailFilter filter() {
        return new TrailFilter(from, to, actor, objectType, objectId, key, event, outcome);
    }
}
