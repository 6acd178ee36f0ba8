package org.lianjian.web.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.Discrepancy;
import org.lianjian.audit.boundary.LogStatus;
import org.lianjian.audit.boundary.TransparencyLog;
import org.lianjian.audit.boundary.VerificationRow;
import org.lianjian.audit.boundary.Verifications;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** How the transparency log stands, and its verification. The log itself is published under {@code /tlog/}. */
@Path("log")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public class LogResource {

    @Inject
    TransparencyLog log;

    @Inject
    Verifications verifications;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Size, root, checkpoint and keys of the transparency log, and how many events wait to be sealed")
    public LogStatus status() {
        return log.status();
    }

    @GET
    @Path("verifications")
    @Operation(summary = "The last verifications, newest first")
    public Slice<VerificationRow> list() {
        return answers.all(verifications.recent());
    }

    @POST
    @Path("verifications")
    @Operation(summary = "Begin a verification, if wanted also against a checkpoint that was kept elsewhere")
    @APIResponseSchema(value = VerificationRow.class, responseCode = "201")
    public Response start(CheckpointBody given) {
        long id = verifications.start(given.getCheckpoint());
        return answers.created("log/verifications/" + id, verifications.get(id));
    }

    @GET
    @Path("verifications/{id}")
    @Operation(summary = "How far a verification is, or how it ended")
    public VerificationRow get(@PathParam("id") long id) {
        return verifications.get(id);
    }

    @GET
    @Path("verifications/{id}/discrepancies")
    @Operation(summary = "What it has found wrong, at most the first thousand")
    public Slice<Discrepancy> discrepancies(@PathParam("id") long id) {
        return answers.all(verifications.discrepancies(id));
    }

    @POST
    @Path("verifications/{id}/cancel")
    @Operation(summary = "End a running verification")
    @APIResponseSchema(VerificationRow.class)
    public Response cancel(@PathParam("id") long id) {
        verifications.cancel(id);
        return answers.ok(verifications.get(id));
    }
}
