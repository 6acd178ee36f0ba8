package org.lianjian.web.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.Dossiers;

/** The audit file of an agreement, for auditors and officials. */
@Path("agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class DossierResource {

    @Inject
    Dossiers dossiers;

    @GET
    @Path("{id}/dossier")
    @Operation(summary = "All there is about one agreement: signatures, commitments, activities with answers and evidence, meetings, resolutions, "
            + "projects with their money, changes since signing")
    public Dossier get(@PathParam("id") long id) {
        return dossiers.of(id);
    }
}
