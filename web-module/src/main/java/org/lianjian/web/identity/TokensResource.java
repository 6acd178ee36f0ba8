package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
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
import org.lianjian.identity.boundary.ApiTokens;
import org.lianjian.identity.boundary.IssuedToken;
import org.lianjian.identity.boundary.TokenRow;
import org.lianjian.platform.access.CurrentActor;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** Signing in for programs. A token is a secret and is not stored: an Idempotency-Key makes no difference here, each call answers a new one. */
@Path("tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
public class TokensResource {

    @Inject
    ApiTokens tokens;

    @Inject
    Answers answers;

    @Inject
    CurrentActor current;

    /** Issues a token. */
    @POST
    @Operation(summary = "Sign in with name and password; the token is shown this once")
    @APIResponseSchema(value = IssuedToken.class, responseCode = "201")
    public Response issue(Credentials credentials) {
        credentials.demandComplete();
        IssuedToken issued = tokens.issue(credentials.getUsername(), credentials.getPassword(), credentials.getLabel(), current.get().origin());
        return answers.created("tokens", issued);
    }

    /** The caller's tokens. */
    @GET
    @Operation(summary = "Your own valid tokens, without their values")
    public Slice<TokenRow> mine() {
        return answers.all(tokens.mine());
    }

    /** Revokes one. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Revoke one of your own tokens")
    public void revoke(@PathParam("id") long id) {
        tokens.revoke(id);
    }
}
