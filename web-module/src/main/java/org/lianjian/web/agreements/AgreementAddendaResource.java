package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.AdditionDraft;
import org.lianjian.agreements.boundary.AgreementAddenda;
import org.lianjian.agreements.boundary.AgreementAddition;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;

/** What is agreed on while an agreement runs; its own text stays as it was signed (invariant 8). */
@Path("agreements/{id}/addenda")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class AgreementAddendaResource {

    @Inject
    AgreementAddenda addenda;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The addenda of an agreement, first one first")
    public Slice<AgreementAddition> list(@PathParam("id") long id) {
        return answers.all(addenda.of(id));
    }

    @POST
    @Keyed
    @Operation(summary = "Register an addendum of an active or suspended agreement, with a new commitment or without")
    @APIResponseSchema(value = AgreementAddition.class, responseCode = "201")
    public Response add(@PathParam("id") long id, AdditionDraft draft) {
        AgreementAddition added = addenda.add(preconditions.step(id), draft);
        return answers.created("agreements/" + id + "/addenda", added);
    }
}
