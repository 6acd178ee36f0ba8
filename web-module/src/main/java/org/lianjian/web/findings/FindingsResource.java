package org.lianjian.web.findings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.lianjian.audit.boundary.TrailEntry;
import org.lianjian.documents.boundary.DocumentFormat;
import org.lianjian.documents.boundary.DocumentKind;
import org.lianjian.exchange.boundary.ListFormat;
import org.lianjian.inspections.boundary.ClaimDraft;
import org.lianjian.inspections.boundary.FindingDetails;
import org.lianjian.inspections.boundary.FindingDraft;
import org.lianjian.inspections.boundary.FindingRow;
import org.lianjian.inspections.boundary.Findings;
import org.lianjian.inspections.boundary.ReopenDraft;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.documents.Papers;
import org.lianjian.web.exchange.ListAnswers;

/** Findings of auditors and their rectification (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("findings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "findings")
public class FindingsResource {

    @Inject
    Papers papers;

    @Inject
    ListAnswers lists;

    @Inject
    FindingSheet sheet;

    @Inject
    Findings findings;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Findings within your reach; an auditor's are those of the own engagements")
    public Slice<FindingRow> list(@BeanParam FindingQuery query, @BeanParam Page page) {
        return findings.list(query.filter(), page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@BeanParam FindingQuery query, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> findings.list(query.filter(), rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One finding with everything said so far and the steps you may take now")
    public FindingDetails get(@PathParam("id") long id) {
        return findings.get(id);
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What happened to the finding, newest first")
    public Slice<TrailEntry> history(@PathParam("id") long id) {
        return answers.all(findings.history(id));
    }

    @GET
    @Path("{id}/evidence/{attachmentId}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "An evidence file")
    public Response evidence(@PathParam("id") long id, @PathParam("attachmentId") long attachmentId) {
        return answers.file(findings.evidence(id, attachmentId));
    }

    @GET
    @Path("{id}/document")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A paper of the finding, format DOCX, PDF or OFD; kind FINDING if left out, or RECTIFICATION_NOTICE")
    @APIResponse(responseCode = "200", description = "The file")
    public Response paper(@PathParam("id") long id, @QueryParam("format") DocumentFormat format, @QueryParam("kind") DocumentKind kind) {
        return papers.of(kind, List.of(DocumentKind.FINDING, DocumentKind.RECTIFICATION_NOTICE), id, format);
    }

    @POST
    @Keyed
    @Operation(summary = "Issue a finding in an engagement that names you, while its access lasts")
    @APIResponseSchema(value = FindingDetails.class, responseCode = "201")
    public Response issue(FindingDraft draft) {
        FindingDetails issued = findings.issue(draft);
        return answers.created("findings/" + issued.id(), issued);
    }

    @POST
    @Keyed
    @Path("{id}/acknowledge")
    @Operation(summary = "Take note for your organisation, with a remark if you like")
    @APIResponseSchema(FindingDetails.class)
    public Response acknowledge(@PathParam("id") long id, RemarkBody remark) {
        return answers.ok(findings.acknowledge(preconditions.step(id), remark.getText()));
    }

    @POST
    @Keyed
    @Path("{id}/claim")
    @Operation(summary = "Claim that it is rectified, with at least one file or withoutEvidence, the reason for there being none")
    @APIResponseSchema(FindingDetails.class)
    public Response claim(@PathParam("id") long id, ClaimBody claim) {
        return answers.ok(findings.claim(preconditions.step(id), said(claim), claim.uploads()));
    }

    @POST
    @Keyed
    @Path("{id}/verify")
    @Operation(summary = "Verify the claim as an auditor of the engagement (invariant 6)")
    @APIResponseSchema(FindingDetails.class)
    public Response verify(@PathParam("id") long id, RemarkBody remark) {
        return answers.ok(findings.verify(preconditions.step(id), remark.getText()));
    }

    @POST
    @Keyed
    @Path("{id}/reopen")
    @Operation(summary = "Reopen it with a reason and a new day, as the claim does not hold")
    @APIResponseSchema(FindingDetails.class)
    public Response reopen(@PathParam("id") long id, ReopenDraft reopening) {
        return answers.ok(findings.reopen(preconditions.step(id), reopening));
    }

    private static ClaimDraft said(ClaimBody body) {
        ClaimDraft claim = new ClaimDraft();
        claim.setText(body.getText());
        claim.setWithoutEvidence(body.getWithoutEvidence());
        return claim;
    }
}
