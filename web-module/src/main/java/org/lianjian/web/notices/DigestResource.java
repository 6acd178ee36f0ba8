package org.lianjian.web.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.notices.boundary.DigestDetails;
import org.lianjian.notices.boundary.DigestDraft;
import org.lianjian.notices.boundary.Digests;
import org.lianjian.web.api.Keyed;

/** The caller's daily e-mail. */
@Path("me/digest")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class DigestResource {

    @Inject
    Digests digests;

    @GET
    @Operation(summary = "How it stands with your daily e-mail")
    public DigestDetails mine() {
        return digests.mine();
    }

    @POST
    @Keyed
    @Operation(summary = "Ask for the daily e-mail; nothing but a link goes to the address before its owner has confirmed it")
    public DigestDetails order(DigestDraft draft) {
        return digests.order(draft);
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Confirm the address with the token of the link")
    public DigestDetails confirm(DigestToken token) {
        return digests.confirm(token.getToken());
    }

    @DELETE
    @Operation(summary = "Stop the daily e-mail; the address is forgotten")
    public void stop() {
        digests.stop();
    }
}
