package org.lianjian.web.activities;

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
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.documents.Papers;
import org.lianjian.web.exchange.ListAnswers;

/** Joint activities as records: finding, reading, planning. Their life cycle is in {@link ActivityStepsResource}. */
@Path("activities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "activities")
public class ActivitiesResource {

    @Inject
    Papers papers;

    @Inject
    ListAnswers lists;

    @Inject
    ActivitySheet sheet;

    @Inject
    Activities activities;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Activities within your reach")
    public Slice<ActivityRow> list(@BeanParam ActivityQuery query, @BeanParam Page page) {
        return activities.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam ActivityQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> activities.list(query.filter(), rows));
    }

    @GET
    @Path("ledger")
    @Operation(summary = "The bottom line of the ledger for a filter")
    public LedgerTotals ledger(@BeanParam ActivityQuery query) {
        return activities.totals(query.filter());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One activity with what was filed, the partners' answers and the steps you may take now")
    public ActivityDetails get(@PathParam("id") long id) {
        return activities.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the activity, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(activities.history(id));
    }

    @GET
    @Path("{id}/evidence/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "An evidence file")
    public Response evidence(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(activities.evidence(id, attachmentId));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The activity as a paper, format DOCX, PDF or OFD")
    @APIResponse(responseCode = "200", description = "The file")
    public Response paper(@PathParam("id") long id, @QueryParam("format") DocumentFormat format) {
        return papers.of(DocumentKind.ACTIVITY_RECORD, id, format);
    }

    @POST
    @Keyed
    @Operation(summary = "Plan an activity")
    @APIResponseSchema(value = ActivityDetails.class, responseCode = "201")
    public Response plan(ActivityDraft draft) {
        return created(activities.plan(draft));
    }

    @POST
    @Keyed
    @Path("filings")
    @Operation(summary = "Plan, hold and file in one go")
    @APIResponseSchema(value = ActivityDetails.class, responseCode = "201")
    public Response fileNew(FilingBody filing) {
        return created(activities.fileNew(filing.asNew(), filing.uploads()));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change what is planned or held and not yet filed; needs If-Match")
    public ActivityDetails change(@PathParam("id") long id, ActivityDraft draft) {
        return activities.change(preconditions.change(id), draft);
    }

    private Response created(ActivityDetails made) {
        return answers.created("activities/" + made.id(), made);
    }
}
