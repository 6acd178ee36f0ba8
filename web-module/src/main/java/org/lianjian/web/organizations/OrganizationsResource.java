package org.lianjian.web.organizations;

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
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationDetails;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.organizations.boundary.Organizations;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;
import org.lianjian.web.exchange.ListAnswers;

/** The register of organisations. */
@Path("organizations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organizations")
public class OrganizationsResource {

    @Inject
    ListAnswers lists;

    @Inject
    OrganizationSheet sheet;

    @Inject
    Organizations organizations;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Organisations within your reach")
    public Slice<OrganizationRow> list(@BeanParam OrganizationQuery query, @BeanParam Page page) {
        return organizations.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam OrganizationQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> organizations.list(query.filter(), rows));
    }

    @GET
    @Path("choices")
    @Operation(summary = "Possible partners of your township(s) by name, former name or code; at most 20")
    public Slice<OrganizationChoice> choices(@QueryParam("q") String q, @QueryParam("kind") OrganizationKind kind) {
        return answers.all(organizations.choose(q, kind));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One organisation with its names over time and its partners")
    public OrganizationDetails get(@PathParam("id") long id) {
        return organizations.get(id);
    }

    @POST
    @Keyed
    @Operation(summary = "Register an organisation")
    @APIResponseSchema(value = OrganizationDetails.class, responseCode = "201")
    public Response create(OrganizationBody draft) {
        OrganizationDetails made = organizations.create(draft);
        return answers.created("organizations/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an organisation; needs If-Match. A new name opens a new period and keeps the old one")
    public OrganizationDetails change(@PathParam("id") long id, OrganizationBody draft) {
        return organizations.change(preconditions.change(id), draft);
    }

    @POST
    @Keyed
    @Path("{id}/close")
    @Operation(summary = "Mark as dissolved or merged, with a reason")
    @APIResponseSchema(OrganizationDetails.class)
    public Response close(@PathParam("id") long id, Reason why) {
        return answers.ok(organizations.close(preconditions.step(id), why.getReason()));
    }
}
