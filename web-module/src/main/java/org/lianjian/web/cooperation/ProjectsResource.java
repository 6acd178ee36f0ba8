package org.lianjian.web.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.cooperation.boundary.ProjectDetails;
import org.lianjian.cooperation.boundary.ProjectDraft;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.Projects;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.exchange.ListAnswers;

/** Projects as records: finding, reading, proposing. Their life cycle is in {@link ProjectStepsResource}. */
@Path("projects")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "projects")
public class ProjectsResource {

    @Inject
    ListAnswers lists;

    @Inject
    ProjectSheet sheet;

    @Inject
    Projects projects;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Projects within your reach")
    public Slice<ProjectRow> list(@BeanParam ProjectQuery query, @BeanParam Page page) {
        return projects.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam ProjectQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> projects.list(query.filter(), rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One project with its plan, who agreed, milestones, money and its sums, and the steps you may take now")
    public ProjectDetails get(@PathParam("id") long id) {
        return projects.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the project, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(projects.history(id));
    }

    @GET
    @Path("{id}/evidence/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "An evidence file")
    public Response evidence(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(projects.evidence(id, attachmentId));
    }

    @POST
    @Keyed
    @Operation(summary = "Propose a project under an active agreement; it is numbered (invariant 16)")
    @APIResponseSchema(value = ProjectDetails.class, responseCode = "201")
    public Response propose(ProjectDraft draft) {
        ProjectDetails made = projects.propose(draft);
        return answers.created("projects/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change the plan of a proposed project; all parties have to agree anew; needs If-Match")
    public ProjectDetails change(@PathParam("id") long id, ProjectDraft draft) {
        return projects.change(preconditions.change(id), draft);
    }
}
