package org.lianjian.web.activities;

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
import org.lianjian.activities.boundary.Activities;
import org.lianjian.activities.boundary.ActivityDetails;
import org.lianjian.activities.boundary.ActivityDraft;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** The life cycle of an activity (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("activities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "activities")
public class ActivityStepsResource {

    @Inject
    Activities activities;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @POST
    @Path("{id}/hold")
    @Operation(summary = "Note that it was held, on heldOn or on the planned day")
    @APIResponseSchema(ActivityDetails.class)
    public Response hold(@PathParam("id") long id, HeldBody held) {
        return answers.ok(activities.hold(preconditions.step(id), held.getHeldOn()));
    }

    @POST
    @Path("{id}/cancel")
    @Operation(summary = "Cancel what is planned, with a reason")
    @APIResponseSchema(ActivityDetails.class)
    public Response cancel(@PathParam("id") long id, Reason why) {
        return answers.ok(activities.cancel(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/file")
    @Operation(summary = "File what was held, or again what was returned; fields left out are filed as they stand")
    @APIResponseSchema(ActivityDetails.class)
    public Response file(@PathParam("id") long id, FilingBody filing) {
        if (filing.filesAsItStands()) {
            return answers.ok(activities.file(preconditions.step(id), null, filing.uploads()));
        }
        ActivityDraft whole = filing.completedFrom(activities.get(id));
        return answers.ok(activities.file(preconditions.step(id), whole, filing.uploads()));
    }

    @POST
    @Path("{id}/confirm")
    @Operation(summary = "Confirm for your own organisation (invariant 7)")
    @APIResponseSchema(ActivityDetails.class)
    public Response confirm(@PathParam("id") long id) {
        return answers.ok(activities.confirm(preconditions.step(id)));
    }

    @POST
    @Path("{id}/dispute")
    @Operation(summary = "Dispute the filing, with a reason")
    @APIResponseSchema(ActivityDetails.class)
    public Response dispute(@PathParam("id") long id, Reason why) {
        return answers.ok(activities.dispute(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Accept as reviewer (invariant 6); what counts for commitments becomes done")
    @APIResponseSchema(ActivityDetails.class)
    public Response accept(@PathParam("id") long id) {
        return answers.ok(activities.accept(preconditions.step(id)));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Return for correction, with a reason")
    @APIResponseSchema(ActivityDetails.class)
    public Response returnIt(@PathParam("id") long id, Reason why) {
        return answers.ok(activities.returnIt(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/reject")
    @Operation(summary = "Reject, with a reason")
    @APIResponseSchema(ActivityDetails.class)
    public Response reject(@PathParam("id") long id, Reason why) {
        return answers.ok(activities.reject(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/unlock")
    @Operation(summary = "Let a filing past the grace period in, with a reason (invariant 5)")
    @APIResponseSchema(ActivityDetails.class)
    public Response unlock(@PathParam("id") long id, Reason why) {
        return answers.ok(activities.unlock(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/archive")
    @Operation(summary = "Archive what was accepted")
    @APIResponseSchema(ActivityDetails.class)
    public Response archive(@PathParam("id") long id) {
        return answers.ok(activities.archive(preconditions.step(id)));
    }

    @POST
    @Path("{id}/addenda")
    @Operation(summary = "Add a correction to an accepted record, which itself never changes (invariant 8)")
    @APIResponseSchema(ActivityDetails.class)
    public Response addAddendum(@PathParam("id") long id, AddendumBody addendum) {
        return answers.ok(activities.addAddendum(preconditions.step(id), addendum.getText()));
    }
}
