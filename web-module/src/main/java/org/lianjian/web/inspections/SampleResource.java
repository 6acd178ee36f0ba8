package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.inspections.boundary.SampleCheck;
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.Samples;

/** One sample, and drawing it again. */
@Path("samples")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class SampleResource {

    @Inject
    Samples samples;

    @GET
    @Path("{id}")
    @Operation(summary = "One sample with seed, algorithm, population and drawn records")
    public SampleDetails get(@PathParam("id") long id) {
        return samples.get(id);
    }

    @GET
    @Path("{id}/check")
    @Operation(summary = "Draw it again from the records as they are now, and compare")
    public SampleCheck check(@PathParam("id") long id) {
        return samples.verify(id);
    }
}
