package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.identity.boundary.PasswordPolicies;
import org.lianjian.identity.boundary.PasswordPolicyDetails;
import org.lianjian.identity.boundary.PasswordPolicyDraft;
import org.lianjian.web.api.Preconditions;

/** The one policy of passwords and sign-ins, for the security administrator. */
@Path("password-policy")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
public class PasswordPolicyResource {

    @Inject
    PasswordPolicies policies;

    @Inject
    Preconditions preconditions;

    @GET
    @Operation(summary = "What is demanded of passwords and sign-ins")
    public PasswordPolicyDetails get() {
        return policies.get();
    }

    @PUT
    @Operation(summary = "Change it, for all nodes at once; needs If-Match")
    public PasswordPolicyDetails change(PasswordPolicyDraft draft) {
        return policies.change(preconditions.change(PasswordPolicyPage.ONLY), draft);
    }
}
