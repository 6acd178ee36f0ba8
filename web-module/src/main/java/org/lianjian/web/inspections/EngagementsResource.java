package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.inspections.boundary.EngagementAuditor;
import org.lianjian.inspections.boundary.EngagementDetails;
import org.lianjian.inspections.boundary.EngagementDraft;
import org.lianjian.inspections.boundary.EngagementRow;
import org.lianjian.inspections.boundary.Engagements;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;
import org.lianjian.web.exchange.ListAnswers;

/** Audit engagements. */
@Path("engagements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class EngagementsResource {

    @Inject
    ListAnswers lists;

    @Inject
    EngagementSheet sheet;

    @Inject
    Engagements engagements;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Engagements of your city, or those that name you")
    public Slice<EngagementRow> list(@BeanParam EngagementQuery query, @BeanParam Page page) {
        return engagements.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam EngagementQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> engagements.list(query.filter(), rows));
    }

    @GET
    @Path("candidates")
    @Operation(summary = "Independent accounts that can be named as auditors")
    public Slice<EngagementAuditor> candidates(@QueryParam("q") String q) {
        return answers.all(engagements.candidates(q));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One engagement with scope, auditors, progress and the steps you may take now")
    public EngagementDetails get(@PathParam("id") long id) {
        return engagements.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the engagement, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(engagements.history(id));
    }

    @POST
    @Keyed
    @Operation(summary = "Commission an engagement; its auditors may read from the first day of access")
    @APIResponseSchema(value = EngagementDetails.class, responseCode = "201")
    public Response commission(EngagementDraft draft) {
        EngagementDetails made = engagements.commission(draft);
        return answers.created("engagements/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an engagement that is not closed; needs If-Match")
    public EngagementDetails change(@PathParam("id") long id, EngagementDraft draft) {
        return engagements.change(preconditions.change(id), draft);
    }

    @POST
    @Keyed
    @Path("{id}/close")
    @Operation(summary = "Close for good, with a reason; access ends at once")
    @APIResponseSchema(EngagementDetails.class)
    public Response close(@PathParam("id") long id, Reason why) {
        return answers.ok(engagements.close(preconditions.step(id), why.getReason()));
    }
}
