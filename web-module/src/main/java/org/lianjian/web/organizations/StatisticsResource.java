package org.lianjian.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.organizations.boundary.Statistic;
import org.lianjian.organizations.boundary.StatisticDraft;
import org.lianjian.organizations.boundary.Statistics;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;

/** Dated figures with a source. */
@Path("statistics")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class StatisticsResource {

    @Inject
    Statistics statistics;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The latest figure of each indicator of a division")
    public Slice<Statistic> latest(@QueryParam("division") String division) {
        if (division == null) {
            throw new InvalidInput("division", "validation.required");
        }
        return answers.all(statistics.latest(division));
    }

    /** Earlier figures stay; the location is the list the new one is in. */
    @POST
    @Keyed
    @Operation(summary = "Record a figure; earlier ones stay")
    @APIResponseSchema(value = Statistic.class, responseCode = "201")
    public Response add(StatisticDraft draft) {
        Statistic recorded = statistics.record(draft);
        return answers.created("statistics?division=" + recorded.divisionCode(), recorded);
    }
}
