package org.lianjian.web.cooperation;

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
import org.lianjian.cooperation.boundary.ListingDetails;
import org.lianjian.cooperation.boundary.ListingDraft;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.Suggestion;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;
import org.lianjian.web.exchange.ListAnswers;

/** What villages and enterprises offer (DOMAIN.md §3). Steps answer the whole record; If-Match is heeded when sent. */
@Path("resources")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "resources")
public class ResourcesResource {

    private static final String PATH = "resources";
    private static final ListingSide SIDE = ListingSide.RESOURCE;

    @Inject
    ListAnswers lists;

    @Inject
    ListingSheet sheet;

    @Inject
    SideOfListings side;

    @Inject
    Preconditions preconditions;

    @GET
    @Operation(summary = "Resources of your organisations and places, and the published ones shown to you")
    public Slice<ListingRow> list(@BeanParam ListingQuery query, @BeanParam Page page) {
        return side.list(SIDE, query, page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam ListingQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> side.list(SIDE, query, rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One resource with the steps you may take now")
    public ListingDetails get(@PathParam("id") long id) {
        return side.get(SIDE, id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the resource, newest first; nothing for those who see it from outside")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return side.history(SIDE, id);
    }

    @GET
    @Path("{id}/matches")
    @Operation(summary = "Which published needs would fit your resource and why, the best first; nothing follows from it by itself")
    public Slice<Suggestion> matches(@PathParam("id") long id) {
        return side.suggestions(SIDE, id);
    }

    @POST
    @Keyed
    @Operation(summary = "Write down a resource of a village or an enterprise as a draft")
    @APIResponseSchema(value = ListingDetails.class, responseCode = "201")
    public Response draft(ListingDraft draft) {
        return side.draft(SIDE, PATH, draft);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a draft or published resource; whose it is stays; needs If-Match")
    public ListingDetails change(@PathParam("id") long id, ListingDraft draft) {
        return side.change(SIDE, preconditions.change(id), draft);
    }

    @POST
    @Path("{id}/publish")
    @Keyed
    @Operation(summary = "Show it to the township or the city until it expires")
    @APIResponseSchema(ListingDetails.class)
    public Response publish(@PathParam("id") long id) {
        return side.publish(SIDE, preconditions.step(id));
    }

    @POST
    @Path("{id}/withdraw")
    @Keyed
    @Operation(summary = "Take it back, with a reason; not while a project counts on it")
    @APIResponseSchema(ListingDetails.class)
    public Response withdraw(@PathParam("id") long id, Reason why) {
        return side.withdraw(SIDE, preconditions.step(id), why.getReason());
    }
}
