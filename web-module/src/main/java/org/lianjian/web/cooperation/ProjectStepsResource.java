package org.lianjian.web.cooperation;

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
import org.lianjian.cooperation.boundary.MilestoneMark;
import org.lianjian.cooperation.boundary.MoneyDraft;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.web.activities.AddendumBody;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** The life cycle of a project (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("projects")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "projects")
public class ProjectStepsResource {

    @Inject
    Projects projects;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @POST
    @Path("{id}/agree")
    @Operation(summary = "Agree to the plan for your own organisation; agreeing of others does not make If-Match stale, a changed plan does")
    @APIResponseSchema(ProjectDetails.class)
    public Response agree(@PathParam("id") long id) {
        return answers.ok(projects.agree(preconditions.step(id)));
    }

    @POST
    @Path("{id}/start")
    @Operation(summary = "Begin the work")
    @APIResponseSchema(ProjectDetails.class)
    public Response start(@PathParam("id") long id) {
        return answers.ok(projects.start(preconditions.step(id)));
    }

    @POST
    @Path("{id}/milestones")
    @Operation(summary = "Note the day a milestone was reached, or null that it is not")
    @APIResponseSchema(ProjectDetails.class)
    public Response mark(@PathParam("id") long id, MilestoneMark mark) {
        return answers.ok(projects.mark(preconditions.step(id), mark));
    }

    @POST
    @Path("{id}/notes")
    @Operation(summary = "Add a note on the progress, with files")
    @APIResponseSchema(ProjectDetails.class)
    public Response note(@PathParam("id") long id, NoteBody note) {
        return answers.ok(projects.note(preconditions.step(id), note, note.uploads()));
    }

    @POST
    @Path("{id}/money")
    @Operation(summary = "Add a money entry; it never changes")
    @APIResponseSchema(ProjectDetails.class)
    public Response enter(@PathParam("id") long id, MoneyDraft entry) {
        return answers.ok(projects.enter(preconditions.step(id), entry));
    }

    @POST
    @Path("{id}/money/{entryId}/reverse")
    @Operation(summary = "Take a money entry back by another one, with a reason")
    @APIResponseSchema(ProjectDetails.class)
    public Response reverse(@PathParam("id") long id, @PathParam("entryId") long entryId, Reason why) {
        return answers.ok(projects.reverse(preconditions.step(id), entryId, why.getReason()));
    }

    @POST
    @Path("{id}/complete")
    @Operation(summary = "Claim it done, with what it fulfils of the agreement's commitments")
    @APIResponseSchema(ProjectDetails.class)
    public Response complete(@PathParam("id") long id, CompletionBody completion) {
        return answers.ok(projects.complete(preconditions.step(id), completion, completion.uploads()));
    }

    @POST
    @Path("{id}/accept")
    @Operation(summary = "Accept as reviewer (invariants 6 and 10); what it fulfils becomes done")
    @APIResponseSchema(ProjectDetails.class)
    public Response accept(@PathParam("id") long id) {
        return answers.ok(projects.accept(preconditions.step(id)));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Hand it back to be gone on with, with a reason")
    @APIResponseSchema(ProjectDetails.class)
    public Response returnIt(@PathParam("id") long id, Reason why) {
        return answers.ok(projects.returnIt(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/abandon")
    @Operation(summary = "Give it up, with a reason")
    @APIResponseSchema(ProjectDetails.class)
    public Response abandon(@PathParam("id") long id, Reason why) {
        return answers.ok(projects.abandon(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/addenda")
    @Operation(summary = "Link a correction to an accepted project, which itself never changes (invariant 8)")
    @APIResponseSchema(ProjectDetails.class)
    public Response addAddendum(@PathParam("id") long id, AddendumBody addendum) {
        return answers.ok(projects.addAddendum(preconditions.step(id), addendum.getText()));
    }
}
