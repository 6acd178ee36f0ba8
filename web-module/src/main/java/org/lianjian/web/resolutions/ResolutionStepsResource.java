package org.lianjian.web.resolutions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.deliberations.boundary.BornAddendumDraft;
import org.lianjian.deliberations.boundary.DeferralDraft;
import org.lianjian.deliberations.boundary.ResolutionDetails;
import org.lianjian.deliberations.boundary.Resolutions;
import org.lianjian.web.activities.AddendumBody;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** The life cycle of a resolution (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("resolutions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "resolutions")
public class ResolutionStepsResource {

    @Inject
    Resolutions resolutions;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @POST
    @Path("{id}/start")
    @Operation(summary = "Begin, for its owner")
    @APIResponseSchema(ResolutionDetails.class)
    public Response start(@PathParam("id") long id) {
        return answers.ok(resolutions.start(preconditions.step(id)));
    }

    @POST
    @Path("{id}/claim")
    @Operation(summary = "Say for its owner that it is done, with at least one file that shows it")
    @APIResponseSchema(ResolutionDetails.class)
    public Response claim(@PathParam("id") long id, ProofBody claim) {
        return answers.ok(resolutions.claim(preconditions.step(id), claim.getProof(), claim.uploads()));
    }

    @POST
    @Path("{id}/verify")
    @Operation(summary = "Find it done, as somebody who is not its owner (invariant 6); after that it never changes (invariant 8)")
    @APIResponseSchema(ResolutionDetails.class)
    public Response verify(@PathParam("id") long id) {
        return answers.ok(resolutions.verify(preconditions.step(id)));
    }

    @POST
    @Path("{id}/reopen")
    @Operation(summary = "Find it not done, with a reason, as somebody who is not its owner (invariant 6)")
    @APIResponseSchema(ResolutionDetails.class)
    public Response reopen(@PathParam("id") long id, Reason why) {
        return answers.ok(resolutions.reopen(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/defer")
    @Operation(summary = "Give it a later day, with a reason, as whoever decides over its participants")
    @APIResponseSchema(ResolutionDetails.class)
    public Response defer(@PathParam("id") long id, DeferralDraft deferral) {
        return answers.ok(resolutions.defer(preconditions.step(id), deferral));
    }

    @POST
    @Path("{id}/births/addendum")
    @Operation(summary = "Register an addendum of an agreement that comes out of it, with a new commitment or without")
    @APIResponseSchema(ResolutionDetails.class)
    public Response bearAddendum(@PathParam("id") long id, BornAddendumDraft draft) {
        return answers.ok(resolutions.bearAddendum(preconditions.step(id), draft));
    }

    @POST
    @Path("{id}/births/activity")
    @Operation(summary = "Plan an activity that comes out of it")
    @APIResponseSchema(ResolutionDetails.class)
    public Response bearActivity(@PathParam("id") long id, ActivityDraft draft) {
        return answers.ok(resolutions.bearActivity(preconditions.step(id), draft));
    }

    @POST
    @Path("{id}/births/project")
    @Operation(summary = "Propose a project that comes out of it")
    @APIResponseSchema(ResolutionDetails.class)
    public Response bearProject(@PathParam("id") long id, ProjectDraft draft) {
        return answers.ok(resolutions.bearProject(preconditions.step(id), draft));
    }

    @POST
    @Path("{id}/addenda")
    @Operation(summary = "Link a correction to a closed resolution, which itself never changes (invariant 8)")
    @APIResponseSchema(ResolutionDetails.class)
    public Response addAddendum(@PathParam("id") long id, AddendumBody addendum) {
        return answers.ok(resolutions.addAddendum(preconditions.step(id), addendum.getText()));
    }
}
