package org.lianjian.web.deliberations;

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
import org.lianjian.deliberations.boundary.MeetingDetails;
import org.lianjian.deliberations.boundary.MeetingDraft;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.Meetings;
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

/** Meetings as records: finding, reading, convening. Their life cycle is in {@link MeetingStepsResource}. */
@Path("meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class MeetingsResource {

    @Inject
    Papers papers;

    @Inject
    ListAnswers lists;

    @Inject
    MeetingSheet sheet;

    @Inject
    Meetings meetings;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Meetings within your reach, the latest day first")
    public Slice<MeetingRow> list(@BeanParam MeetingQuery query, @BeanParam Page page) {
        return meetings.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam MeetingQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> meetings.list(query.filter(), rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One meeting with agenda, attendance, minutes, answers and the steps you may take now")
    public MeetingDetails get(@PathParam("id") long id) {
        return meetings.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the meeting, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(meetings.history(id));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The minutes as a paper, format DOCX, PDF or OFD; a draft until they are issued")
    @APIResponse(responseCode = "200", description = "The file")
    public Response paper(@PathParam("id") long id, @QueryParam("format") DocumentFormat format) {
        return papers.of(DocumentKind.MINUTES, id, format);
    }

    @POST
    @Keyed
    @Operation(summary = "Convene a meeting, which gives it its number (invariant 16)")
    @APIResponseSchema(value = MeetingDetails.class, responseCode = "201")
    public Response convene(MeetingDraft draft) {
        MeetingDetails made = meetings.convene(draft);
        return answers.created("meetings/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change date, place, chair, deadline or title before it is held; needs If-Match")
    public MeetingDetails change(@PathParam("id") long id, MeetingDraft draft) {
        return meetings.change(preconditions.change(id), draft);
    }
}
