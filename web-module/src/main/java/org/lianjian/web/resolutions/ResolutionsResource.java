package org.lianjian.web.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.deliberations.boundary.ClosureRate;
import org.lianjian.deliberations.boundary.ResolutionBoard;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.ResolutionRow;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Page;
import org.lianjian.web.exchange.ListAnswers;

/** What meetings resolved: finding, reading, counting. What happens to it is in {@link ResolutionStepsResource}. */
@Path("resolutions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resolutions")
public class ResolutionsResource {

    @Inject
    ListAnswers lists;

    @Inject
    ResolutionSheet sheet;

    @Inject
    Resolutions resolutions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Resolutions within your reach: the column CLOSED the last closed first, all else the first due first")
    public Slice<ResolutionRow> list(@BeanParam ResolutionQuery query, @BeanParam Page page) {
        return resolutions.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam ResolutionQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> resolutions.list(query.filter(), rows));
    }

    @GET
    @Path("board")
    @Operation(summary = "The first lines of each column of the board: overdue, open, claimed, closed")
    public ResolutionBoard board(@BeanParam ResolutionQuery query, @QueryParam("each") @DefaultValue("10") int each) {
        return resolutions.board(query.filter(), each);
    }

    @GET
    @Path("closure")
    @Operation(summary = "How much of what fell due from one day to another was closed on time")
    public ClosureRate closure(@BeanParam ResolutionQuery query, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        return resolutions.closure(query.filter(), from, to);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One resolution with its claims, its days, what later meetings say, what came out of it and the steps you may take now")
    public ResolutionDetails get(@PathParam("id") long id) {
        return resolutions.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the resolution, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(resolutions.history(id));
    }

    @GET
    @Path("{id}/evidence/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that was handed in as proof")
    public Response evidence(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(resolutions.evidence(id, attachmentId));
    }
}
