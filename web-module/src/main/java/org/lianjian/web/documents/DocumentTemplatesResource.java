package org.lianjian.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.documents.boundary.DocumentTemplates;
import org.lianjian.documents.boundary.TemplateDraft;
import org.lianjian.documents.boundary.TemplateShelf;
import org.lianjian.documents.boundary.TemplateVersion;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;

/** The Word files that official papers are made from. */
@Path("document-templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentTemplatesResource {

    @Inject
    DocumentTemplates templates;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The templates of every kind at an office, the one in force and its own versions; without division that of your own office")
    public Slice<TemplateShelf> list(@QueryParam("division") String division) {
        return answers.all(templates.shelves(division == null ? templates.offices().get(0) : division));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The Word file of one version")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(@PathParam("id") long id) {
        return Papers.answer(templates.file(id));
    }

    @GET
    @Path("built-in/{kind}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The Word file that comes with the program, to be adapted")
    @APIResponse(responseCode = "200", description = "The file")
    public Response builtIn(@PathParam("kind") DocumentKind kind) {
        return Papers.answer(templates.builtIn(kind));
    }

    @POST
    @Keyed
    @Operation(summary = "Bring a new version; every fault of the file is named, and new papers are made with it")
    @APIResponseSchema(value = TemplateVersion.class, responseCode = "201")
    public Response bring(TemplateDraft draft) {
        TemplateVersion version = templates.bring(draft);
        return answers.created("document-templates/" + version.id() + "/file", version);
    }

    @DELETE
    @Operation(summary = "Go back to the template of the city or of the program; older versions stay for the papers drawn up with them")
    public void giveUp(@QueryParam("kind") DocumentKind kind, @QueryParam("division") String division) {
        if (kind == null || division == null) {
            throw new InvalidInput(kind == null ? "kind" : "division", "validation.required");
        }
        templates.giveUp(kind, division);
    }
}
