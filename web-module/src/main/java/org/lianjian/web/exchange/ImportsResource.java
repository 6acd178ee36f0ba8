package org.lianjian.web.exchange;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.exchange.boundary.ImportDetails;
import org.lianjian.exchange.boundary.ImportFault;
import org.lianjian.exchange.boundary.ImportKind;
import org.lianjian.exchange.boundary.ImportRow;
import org.lianjian.exchange.boundary.Imports;
import org.lianjian.exchange.boundary.SheetFile;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Words;

/** Sheets that come in. Checking and writing go on beside the request: ask for the run again until its state says it is over. */
@Path("imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public class ImportsResource {

    @Inject
    Imports imports;

    @Inject
    Words words;

    @Inject
    Answers answers;

    @GET
    @Path("kinds")
    @Operation(summary = "What you may bring in, and the columns of each such sheet")
    public Slice<KindAnswer> kinds() {
        Locale locale = words.locale();
        return answers.all(imports.kinds().stream().map(kind -> KindAnswer.of(kind, imports.columns(kind), locale)).toList());
    }

    @GET
    @Path("template")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A workbook to fill in, in the language of Accept-Language")
    public Response template(@QueryParam("kind") ImportKind kind) {
        if (kind == null) {
            throw new InvalidInput("kind", "validation.required");
        }
        return file(imports.template(kind, words.locale()));
    }

    @GET
    @Operation(summary = "Your own runs, newest first")
    public Slice<ImportRow> list(@BeanParam Page page) {
        return imports.list(page.query());
    }

    @POST
    @Keyed
    @Operation(summary = "Bring a sheet, of 14 MB at most here, and have its columns recognised; nothing is written")
    @APIResponseSchema(value = ImportDetails.class, responseCode = "201")
    public Response upload(SheetBody sheet) {
        long id = sheet.upload(imports);
        return answers.created("imports/" + id, imports.get(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One run: its columns, how far it is, what it would do or did")
    public ImportDetails get(@PathParam("id") long id) {
        return imports.get(id);
    }

    @GET
    @Path("{id}/faults")
    @Operation(summary = "What is wrong, cell by cell, in the order of the rows")
    public Slice<ImportFault> faults(@PathParam("id") long id, @BeanParam Page page) {
        return imports.faults(id, page.query());
    }

    @GET
    @Path("{id}/faults-sheet")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "The rows of the file as a workbook with the faulty cells marked, in the language of Accept-Language")
    public Response faultsSheet(@PathParam("id") long id) {
        return file(imports.faultsSheet(id, words.locale()));
    }

    @PUT
    @Path("{id}/columns")
    @Operation(summary = "Say what the columns are taken for, from left to right; remembered for sheets with the same headings")
    public ImportDetails map(@PathParam("id") long id, ColumnsBody columns) {
        imports.map(id, columns.byPosition());
        return imports.get(id);
    }

    @POST
    @Path("{id}/check")
    @Keyed
    @Operation(summary = "Begin to check every row; nothing is written")
    @APIResponseSchema(ImportDetails.class)
    public Response check(@PathParam("id") long id) {
        imports.check(id);
        return answers.ok(imports.get(id));
    }

    @POST
    @Path("{id}/confirm")
    @Keyed
    @Operation(summary = "Begin to write what was checked: ALL, or GOOD_ROWS without those refused")
    @APIResponseSchema(ImportDetails.class)
    public Response confirm(@PathParam("id") long id, ChoiceBody choice) {
        imports.confirm(id, choice.chosen());
        return answers.ok(imports.get(id));
    }

    @POST
    @Path("{id}/cancel")
    @Keyed
    @Operation(summary = "Call the run off; nothing is written")
    @APIResponseSchema(ImportDetails.class)
    public Response cancel(@PathParam("id") long id) {
        imports.cancel(id);
        return answers.ok(imports.get(id));
    }

    private static Response file(SheetFile file) {
        StreamingOutput body = file.body()::writeTo;
        return Response.ok(body, file.mediaType()).header(HttpHeaders.CONTENT_DISPOSITION, ImportFiles.disposition(file)).build();
    }
}
