package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.AgreementDetails;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PaperAgreements;
import org.lianjian.agreements.boundary.PaperSignature;
import org.lianjian.agreements.boundary.ScanDraft;
import org.lianjian.agreements.boundary.SignatureDraft;
import org.lianjian.agreements.boundary.TerminationDraft;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.api.Reason;

/** The life cycle of an agreement (DOMAIN.md §3). Each step answers the whole record; If-Match is heeded when sent. */
@Path("agreements")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Tag(name = "agreements")
public class AgreementStepsResource {

    @Inject
    Agreements agreements;

    @Inject
    PaperAgreements papers;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @POST
    @Path("{id}/submit")
    @Operation(summary = "Hand in; gives the number and opens or joins the pairing")
    @APIResponseSchema(AgreementDetails.class)
    public Response submit(@PathParam("id") long id) {
        return answers.ok(agreements.submit(preconditions.step(id)));
    }

    @POST
    @Path("{id}/withdraw")
    @Operation(summary = "Withdraw a draft or a returned agreement")
    @APIResponseSchema(AgreementDetails.class)
    public Response withdraw(@PathParam("id") long id) {
        return answers.ok(agreements.withdraw(preconditions.step(id)));
    }

    @POST
    @Path("{id}/return")
    @Operation(summary = "Return for correction, with a reason")
    @APIResponseSchema(AgreementDetails.class)
    public Response returnIt(@PathParam("id") long id, Reason why) {
        return answers.ok(agreements.returnIt(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/approve")
    @Operation(summary = "Approve")
    @APIResponseSchema(AgreementDetails.class)
    public Response approve(@PathParam("id") long id) {
        return answers.ok(agreements.approve(preconditions.step(id)));
    }

    @POST
    @Path("{id}/signatures")
    @Operation(summary = "Register one party's signature with its scan; the last one makes the agreement signed")
    @APIResponseSchema(AgreementDetails.class)
    public Response sign(@PathParam("id") long id, SignatureDraft signature) {
        return answers.ok(agreements.sign(preconditions.step(id), signature));
    }

    @POST
    @Path("{id}/paper")
    @Operation(summary = "Enter a draft that is in force on paper, with the signatures there; its scan may come later")
    @APIResponseSchema(AgreementDetails.class)
    public Response enterFromPaper(@PathParam("id") long id, List<PaperSignature> signatures) {
        return answers.ok(papers.enter(preconditions.step(id), signatures));
    }

    @POST
    @Path("{id}/scan")
    @Operation(summary = "Add the scan of the paper an agreement was entered from")
    @APIResponseSchema(AgreementDetails.class)
    public Response addScan(@PathParam("id") long id, ScanDraft scan) {
        return answers.ok(papers.addScan(preconditions.step(id), scan));
    }

    @POST
    @Path("{id}/activate")
    @Operation(summary = "Make active once the start date has come; a timer does the same")
    @APIResponseSchema(AgreementDetails.class)
    public Response activate(@PathParam("id") long id) {
        return answers.ok(agreements.activate(preconditions.step(id)));
    }

    @POST
    @Path("{id}/suspend")
    @Operation(summary = "Suspend, with a reason")
    @APIResponseSchema(AgreementDetails.class)
    public Response suspend(@PathParam("id") long id, Reason why) {
        return answers.ok(agreements.suspend(preconditions.step(id), why.getReason()));
    }

    @POST
    @Path("{id}/resume")
    @Operation(summary = "Resume after a suspension")
    @APIResponseSchema(AgreementDetails.class)
    public Response resume(@PathParam("id") long id) {
        return answers.ok(agreements.resume(preconditions.step(id)));
    }

    @POST
    @Path("{id}/terminate")
    @Operation(summary = "End early, with a reason and a document")
    @APIResponseSchema(AgreementDetails.class)
    public Response terminate(@PathParam("id") long id, TerminationDraft termination) {
        return answers.ok(agreements.terminate(preconditions.step(id), termination));
    }

    @POST
    @Path("{id}/renew")
    @Operation(summary = "Draft a successor with the commitments that are not met yet; answers the successor")
    @APIResponseSchema(value = AgreementDetails.class, responseCode = "201")
    public Response renew(@PathParam("id") long id) {
        AgreementDetails successor = agreements.renew(preconditions.step(id));
        return answers.created("agreements/" + successor.id(), successor);
    }
}
