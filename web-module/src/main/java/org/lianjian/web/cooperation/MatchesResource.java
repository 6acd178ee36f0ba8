package org.lianjian.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.cooperation.boundary.ListingCategory;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.Listings;
import org.lianjian.cooperation.boundary.Matches;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;

/** What concerns a need and a resource together. The suggestions themselves are below each need and each resource. */
@Path("matches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matches")
public class MatchesResource {

    @Inject
    Matches matches;

    @Inject
    Listings listings;

    @Inject
    Answers answers;

    @GET
    @Path("categories")
    @Operation(summary = "The categories of needs and resources, with their names")
    public Slice<ListingCategory> categories() {
        return answers.all(listings.categories());
    }

    @GET
    @Path("gaps")
    @Operation(summary = "Needs of your place without any match, or resources that nobody uses")
    public Slice<ListingRow> gaps(@QueryParam("gap") ListingGap gap, @BeanParam Page page) {
        if (gap == null) {
            throw new InvalidInput("gap", "validation.required");
        }
        return matches.gaps(gap, page.query());
    }

    @POST
    @Path("decline")
    @Keyed
    @Operation(summary = "Decline a suggestion for your need or resource, with a reason; it is not made again, to either side")
    public void decline(DeclinedBody declined) {
        if (declined.getNeedId() == null || declined.getResourceId() == null) {
            throw new InvalidInput(declined.getNeedId() == null ? "needId" : "resourceId", "validation.required");
        }
        matches.decline(declined.getNeedId(), declined.getResourceId(), declined.getReason());
    }
}
