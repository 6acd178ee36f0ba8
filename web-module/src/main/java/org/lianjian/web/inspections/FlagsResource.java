package org.lianjian.web.inspections;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.lianjian.inspections.boundary.FlagDetails;
import org.lianjian.inspections.boundary.Flags;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** What checks found odd. */
@Path("flags")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "inspections")
public class FlagsResource {

    @Inject
    Flags flags;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Flags on records within your reach, newest first")
    public Slice<FlagDetails> list(@BeanParam FlagQuery query, @BeanParam Page page) {
        return flags.list(query.filter(), page.query());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One flag with the records it concerns, as far as they are within your reach")
    public FlagDetails get(@PathParam("id") long id) {
        return flags.get(id);
    }

    @POST
    @Path("check")
    @Operation(summary = "Let all checks look at what was changed since they last ran")
    @APIResponseSchema(ChecksRun.class)
    public Response check() {
        return answers.ok(new ChecksRun(flags.check()));
    }

    @POST
    @Path("{id}/dismiss")
    @Operation(summary = "Dismiss a flag with a reason; auditors only. It is not raised again")
    @APIResponseSchema(FlagDetails.class)
    public Response dismiss(@PathParam("id") long id, Reason why) {
        return answers.ok(flags.dismiss(preconditions.step(id), why.getReason()));
    }
}
