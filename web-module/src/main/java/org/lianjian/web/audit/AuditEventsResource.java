package org.lianjian.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Page;

/** The audit events, for auditors and the log administrator. */
@Path("audit-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditEventsResource {

    @Inject
    AuditLog log;

    @Inject
    TransparencyLog transparency;

    @GET
    @Operation(summary = "Events within your reach, newest first")
    public Slice<TrailEntry> list(@BeanParam AuditQuery query, @BeanParam Page page) {
        return log.find(query.filter(), page.query());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One event")
    public TrailEntry get(@PathParam("id") long id) {
        return log.get(id);
    }

    @GET
    @Path("{id}/proof")
    @Operation(summary = "The entry of a sealed event and the proof that it is in the transparency log")
    public EventProof proof(@PathParam("id") long id) {
        return transparency.proof(id);
    }
}
