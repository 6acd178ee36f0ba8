package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.PairingDetails;
import org.lianjian.agreements.boundary.Pairings;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Page;

/** Pairings, which stay while agreements are renewed. */
@Path("pairings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class PairingsResource {

    @Inject
    Pairings pairings;

    @GET
    @Path("{id}")
    @Operation(summary = "One pairing with its agreements, the youngest first")
    public PairingDetails get(@PathParam("id") long id) {
        return pairings.get(id);
    }

    @GET
    @Path("{id}/timeline")
    @Operation(summary = "What happened in the pairing and is to happen: meetings, resolutions, projects, activities, agreements; newest first")
    public Slice<TimeLineLine> timeLine(@PathParam("id") long id, @BeanParam Page page) {
        return TimeLineLine.of(pairings.timeLine(id, page.query()));
    }
}
