package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.inspections.boundary.Dossier;
import org.lianjian.inspections.boundary.Dossiers;
import org.lianjian.web.documents.Papers;

/** The audit file of an agreement, for auditors and officials. */
@Path("agreements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class DossierResource {

    @Inject
    Papers papers;

    @Inject
    Dossiers dossiers;

    @GET
    @Path("{id}/dossier")
    @Operation(summary = "All there is about one agreement: signatures, commitments, activities with answers and evidence, meetings, resolutions, "
            + "projects with their money, changes since signing")
    public Dossier get(@PathParam("id") long id) {
        return dossiers.of(id);
    }

    @GET
    @Path("{id}/dossier/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The same as a paper, format DOCX, PDF or OFD")
    @APIResponse(responseCode = "200", description = "The file")
    public Response paper(@PathParam("id") long id, @QueryParam("format") DocumentFormat format) {
        return papers.of(DocumentKind.AUDIT_FILE, id, format);
    }
}
