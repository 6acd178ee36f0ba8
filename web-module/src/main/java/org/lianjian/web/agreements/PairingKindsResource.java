package org.lianjian.web.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.agreements.boundary.Agreements;
import org.lianjian.agreements.boundary.PairingKind;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** The kinds of pairing. */
@Path("pairing-kinds")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agreements")
public class PairingKindsResource {

    @Inject
    Agreements agreements;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The kinds of pairing and the parties each needs (invariant 2)")
    public Slice<PairingKind> list() {
        return answers.all(agreements.kinds());
    }
}
