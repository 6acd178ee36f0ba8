package org.lianjian.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.notices.boundary.CalendarFeeds;
import org.lianjian.notices.boundary.FeedAddress;
import org.lianjian.notices.boundary.FeedDetails;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.web.api.Answers;

/** The caller's calendar. Its address is a secret and stored nowhere: an Idempotency-Key makes no difference, each call makes a new one. */
@Path("me/calendar")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class CalendarFeedResource {

    @Inject
    CalendarFeeds feeds;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Whether your calendar has an address, without the address")
    public FeedDetails mine() {
        return feeds.mine().orElseThrow(() -> new NotFound("calendar", "me"));
    }

    @POST
    @Operation(summary = "Make an address for your calendar, shown this once; an earlier one stops working")
    @APIResponseSchema(value = FeedAddress.class, responseCode = "201")
    public Response make() {
        return answers.created("me/calendar", feeds.make());
    }

    @DELETE
    @Operation(summary = "Stop the address of your calendar")
    public void revoke() {
        feeds.revoke();
    }
}
