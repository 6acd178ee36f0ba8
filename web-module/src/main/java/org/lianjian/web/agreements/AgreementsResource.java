package org.lianjian.web.agreements;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.AgreementDraft;
import org.lianjian.agreements.boundary.AgreementRow;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.documents.Papers;
import org.lianjian.web.exchange.ListAnswers;

/** Agreements as records: finding, reading, drafting. Their life cycle is in {@link AgreementStepsResource}. */
@Path("agreements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementsResource {

    @Inject
    Papers papers;

    @Inject
    ListAnswers lists;

    @Inject
    AgreementSheet sheet;

    @Inject
    Agreements agreements;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Agreements within your reach; expiring=90 finds active ones that end within 90 days")
    public Slice<AgreementRow> list(@BeanParam AgreementQuery query, @BeanParam Page page) {
        return agreements.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam AgreementQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> agreements.list(query.filter(), rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One agreement with parties, commitments, signatures and the steps you may take now")
    public AgreementDetails get(@PathParam("id") long id) {
        return agreements.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the agreement and its pairing, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(agreements.history(id));
    }

    @GET
    @Path("{id}/documents/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A signature scan or the termination document")
    public Response document(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(agreements.document(id, attachmentId));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A paper of the agreement, format DOCX, PDF or OFD; kind AGREEMENT if left out, RENEWAL or TERMINATION_NOTICE")
    @APIResponse(responseCode = "200", description = "The file")
    public Response paper(@PathParam("id") long id, @QueryParam("format") DocumentFormat format, @QueryParam("kind") DocumentKind kind) {
        return papers.of(kind, List.of(DocumentKind.AGREEMENT, DocumentKind.RENEWAL, DocumentKind.TERMINATION_NOTICE), id, format);
    }

    @POST
    @Keyed
    @Operation(summary = "Draft an agreement")
    @APIResponseSchema(value = AgreementDetails.class, responseCode = "201")
    public Response draft(AgreementDraft draft) {
        AgreementDetails drafted = agreements.draft(draft);
        return answers.created("agreements/" + drafted.id(), drafted);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change a draft or a returned agreement; needs If-Match")
    public AgreementDetails change(@PathParam("id") long id, AgreementDraft draft) {
        return agreements.change(preconditions.change(id), draft);
    }
}
