package org.lianjian.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.AuditLog;
import org.lianjian.audit.boundary.EventProof;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Page;
import org.lianjian.web.exchange.ListAnswers;

/** The audit events, for auditors and the log administrator. */
@Path("audit-events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class AuditEventsResource {

    @Inject
    ListAnswers lists;

    @Inject
    AuditSheet sheet;

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
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam AuditQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> log.find(query.filter(), rows));
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
