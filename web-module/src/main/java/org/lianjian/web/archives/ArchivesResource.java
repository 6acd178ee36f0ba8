package org.lianjian.web.archives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.lianjian.archives.boundary.ArchiveDetails;
import org.lianjian.archives.boundary.ArchiveDraft;
import org.lianjian.archives.boundary.ArchiveRow;
import org.lianjian.archives.boundary.ArchivedContent;
import org.lianjian.archives.boundary.ArchivedPackage;
import org.lianjian.archives.boundary.Archives;
import org.lianjian.archives.boundary.CheckReport;
import org.lianjian.documents.boundary.Upload;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.RequestGuard;
import org.lianjian.web.exchange.ListAnswers;
import org.lianjian.web.platform.SentForm;

/** Archived packages of finished agreements. Packages come in as the body itself, {@code Content-Type: application/zip}. */
@Path("archives")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archives")
public class ArchivesResource {

    @Inject
    Archives archives;

    @Inject
    ArchiveSheet sheet;

    @Inject
    ListAnswers lists;

    @Inject
    Answers answers;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(summary = "Archived packages within your reach, newest first")
    public Slice<ArchiveRow> list(@BeanParam ArchiveQuery query, @BeanParam Page page) {
        return archives.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam ArchiveQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> archives.list(query.filter(), rows));
    }

    @POST
    @Keyed
    @Operation(summary = "Pack a finished agreement with all its records. Answers the last package if nothing was recorded since")
    @APIResponseSchema(value = ArchiveDetails.class, responseCode = "201")
    public Response make(ArchiveDraft draft) {
        ArchiveDetails made = archives.make(draft);
        return answers.created("archives/" + made.id(), made);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What is known of one package")
    public ArchiveDetails get(@PathParam("id") long id) {
        return archives.get(id);
    }

    @GET
    @Path("{id}/contents")
    @Operation(summary = "One package opened: its records, files, events and the report of its check")
    public ArchivedPackage contents(@PathParam("id") long id) {
        return archives.open(id);
    }

    @GET
    @Path("{id}/check")
    @Operation(summary = "Check a stored package once more: authenticity, integrity, usability, safety")
    public CheckReport check(@PathParam("id") long id) {
        return archives.check(id);
    }

    @GET
    @Path("{id}/package")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The package as a file; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response take(@PathParam("id") long id) {
        return answers.file(archives.take(id));
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A document or an attached file in a package, by its path")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(@PathParam("id") long id, @QueryParam("path") String path) {
        ArchivedContent file = archives.file(id, path == null ? "" : path);
        return answers.file(file.about().fileName(), file.about().mediaType(), file.content());
    }

    @POST
    @Path("checks")
    @Consumes(RequestGuard.PACKAGE)
    @Operation(summary = "Check a package that you send; key is the verification key of where it was made, left out for this installation's own")
    @APIResponseSchema(CheckReport.class)
    public Response inspect(@QueryParam("key") String key) {
        return answers.ok(archives.inspect(sent(), key));
    }

    @POST
    @Path("received")
    @Consumes(RequestGuard.PACKAGE)
    @Operation(summary = "Take in a package of another installation, only to be read. The same package twice is one")
    @APIResponseSchema(value = ArchiveDetails.class, responseCode = "201")
    public Response receive(@QueryParam("key") String key) {
        ArchiveDetails received = archives.receive(sent(), key);
        return answers.created("archives/" + received.id(), received);
    }

    private Upload sent() {
        return new Upload("package.zip", SentForm.in(request)::getInputStream);
    }
}
