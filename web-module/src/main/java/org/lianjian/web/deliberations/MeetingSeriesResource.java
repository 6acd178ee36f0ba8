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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.SeriesDetails;
import org.lianjian.deliberations.boundary.SeriesDraft;
import org.lianjian.deliberations.boundary.SeriesOfMeetings;
import org.lianjian.deliberations.boundary.SeriesRow;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;

/** Series of meetings. */
@Path("meeting-series")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "meetings")
public class MeetingSeriesResource {

    @Inject
    SeriesOfMeetings series;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Series within your reach")
    public Slice<SeriesRow> list(@BeanParam SeriesQuery query, @BeanParam Page page) {
        return series.list(query.q, query.ended, page.query());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One series, with the meeting that is next by its rhythm")
    public SeriesDetails get(@PathParam("id") long id) {
        return series.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the series, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(series.history(id));
    }

    @POST
    @Keyed
    @Operation(summary = "Plan a series for the parties of an agreement or, as official, for organisations of your place")
    @APIResponseSchema(value = SeriesDetails.class, responseCode = "201")
    public Response plan(SeriesDraft draft) {
        SeriesDetails made = series.plan(draft);
        return answers.created("meeting-series/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a series; needs If-Match")
    public SeriesDetails change(@PathParam("id") long id, SeriesDraft draft) {
        return series.change(preconditions.change(id), draft);
    }

    @POST
    @Keyed
    @Path("{id}/end")
    @Operation(summary = "End a series: no more meetings are convened in it")
    @APIResponseSchema(SeriesDetails.class)
    public Response end(@PathParam("id") long id) {
        return answers.ok(series.end(preconditions.step(id)));
    }
}
