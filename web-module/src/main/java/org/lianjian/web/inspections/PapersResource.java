package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.inspections.boundary.PaperDetails;
import org.lianjian.inspections.boundary.WorkingPapers;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Preconditions;

/** Working papers: one for each drawn record. */
@Path("papers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class PapersResource {

    @Inject
    WorkingPapers papers;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Path("{id}")
    @Operation(summary = "One working paper")
    public PaperDetails get(@PathParam("id") long id) {
        return papers.get(id);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Write a working paper anew; new files come beside those that are there; needs If-Match")
    public PaperDetails write(@PathParam("id") long id, PaperBody paper) {
        return papers.write(preconditions.change(id), paper, paper.uploads());
    }

    @GET
    @Path("{id}/evidence/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "An evidence file of the working paper")
    public Response evidence(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(papers.evidence(id, attachmentId));
    }
}
