package org.lianjian.web.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.organizations.boundary.Division;
import org.lianjian.organizations.boundary.Divisions;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** Administrative divisions. */
@Path("divisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class DivisionsResource {

    @Inject
    Divisions divisions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The townships within your reach or, with township, the villages of one")
    public Slice<Division> list(@QueryParam("township") String township) {
        return answers.all(township == null ? divisions.townships() : divisions.villagesOf(township));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One division by its 12-digit code")
    public Division get(@PathParam("code") String code) {
        return divisions.get(code);
    }
}
