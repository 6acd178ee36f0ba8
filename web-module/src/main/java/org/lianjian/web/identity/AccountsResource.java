package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.lianjian.identity.boundary.AccountDetails;
import org.lianjian.identity.boundary.AccountDraft;
import org.lianjian.identity.boundary.AccountRow;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.GrantDraft;
import org.lianjian.identity.boundary.OneTimeLink;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Page;
import org.lianjian.web.api.Preconditions;
import org.lianjian.web.exchange.ListAnswers;

/** Accounts and grants, for the administrators. */
@Path("accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
public class AccountsResource {

    @Inject
    ListAnswers lists;

    @Inject
    AccountSheet sheet;

    @Inject
    Accounts accounts;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "Accounts by sign-in name")
    public Slice<AccountRow> list(@QueryParam("q") String q, @BeanParam Page page) {
        return accounts.list(q, page.query());
    }

    @GET
    @Path("export")
    @Produces("*/*")
    @Operation(summary = "The same list as a file, format XLSX or CSV; taking it is an event")
    @APIResponse(responseCode = "200", description = "The file")
    public Response export(@QueryParam("q") String q, @QueryParam("format") ListFormat format) {
        return lists.file(sheet, format, rows -> accounts.list(q, rows));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One account with its grants")
    public AccountDetails get(@PathParam("id") long id) {
        return accounts.get(id);
    }

    @POST
    @Keyed
    @Operation(summary = "Make an account without a password")
    @APIResponseSchema(value = AccountDetails.class, responseCode = "201")
    public Response create(AccountDraft draft) {
        AccountDetails made = accounts.create(draft);
        return answers.created("accounts/" + made.id(), made);
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change an account; needs If-Match")
    public AccountDetails change(@PathParam("id") long id, AccountDraft draft) {
        return accounts.change(preconditions.change(id), draft);
    }

    @POST
    @Keyed
    @Path("{id}/close")
    @Operation(summary = "Close an account for good")
    @APIResponseSchema(AccountDetails.class)
    public Response close(@PathParam("id") long id) {
        return answers.ok(accounts.close(preconditions.step(id)));
    }

    @POST
    @Keyed
    @Path("{id}/unlock")
    @Operation(summary = "Lift a lock before its time")
    @APIResponseSchema(AccountDetails.class)
    public Response unlock(@PathParam("id") long id) {
        return answers.ok(accounts.unlock(preconditions.step(id)));
    }

    /** Not keyed: the link is a secret and is not stored. */
    @POST
    @Path("{id}/password-link")
    @Operation(summary = "A new one-time link with which the owner sets the password; earlier ones stop working")
    @APIResponseSchema(OneTimeLink.class)
    public Response passwordLink(@PathParam("id") long id) {
        return answers.ok(accounts.passwordLink(id));
    }

    @POST
    @Keyed
    @Path("{id}/grants")
    @Operation(summary = "Give a role (invariant 14)")
    @APIResponseSchema(value = AccountDetails.class, responseCode = "201")
    public Response grant(@PathParam("id") long id, GrantDraft draft) {
        return answers.created("accounts/" + id, accounts.grant(id, draft));
    }

    @DELETE
    @Path("{id}/grants/{grantId}")
    @Operation(summary = "Revoke a grant from now on")
    public AccountDetails revoke(@PathParam("id") long id, @PathParam("grantId") long grantId) {
        return accounts.revoke(id, grantId);
    }
}
