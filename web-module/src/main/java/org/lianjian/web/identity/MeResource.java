package org.lianjian.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.identity.boundary.Accounts;
import org.lianjian.identity.boundary.Passwords;
import org.lianjian.platform.time.OfficeClock;

/** The caller. */
@Path("me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "identity")
public class MeResource {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    OfficeClock clock;

    /** Who the caller is. */
    @GET
    @Operation(summary = "Who you are, and your roles with their scopes")
    public Me me() {
        return Me.of(accounts.mine(), clock.today());
    }

    /** Changes the caller's password; an Idempotency-Key makes no difference, since nothing of a password is stored with an answer. */
    @POST
    @Path("password")
    @Operation(summary = "Change your password; ends all other sign-ins")
    public void changePassword(PasswordChange change) {
        change.demandComplete();
        passwords.change(change.getPresent(), change.getNext());
    }
}
