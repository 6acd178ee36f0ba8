package org.lianjian.web.notices;

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
import org.lianjian.notices.boundary.WebhookDetails;
import org.lianjian.notices.boundary.WebhookDraft;
import org.lianjian.notices.boundary.Webhooks;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;
import org.lianjian.web.api.Preconditions;

/** The work chats that are told what comes in for a township. */
@Path("webhooks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class WebhooksResource {

    @Inject
    Webhooks webhooks;

    @Inject
    Preconditions preconditions;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The work chats of your township and their last messages; addresses are never shown")
    public Slice<WebhookDetails> list() {
        return answers.all(webhooks.mine());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One work chat")
    public WebhookDetails get(@PathParam("id") long id) {
        return webhooks.get(id);
    }

    @POST
    @Keyed
    @Operation(summary = "Register the address of a group's robot (WECOM or DINGTALK) for your township")
    @APIResponseSchema(value = WebhookDetails.class, responseCode = "201")
    public Response register(WebhookDraft draft) {
        WebhookDetails registered = webhooks.register(draft);
        return answers.created("webhooks/" + registered.id(), registered);
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove one for good; its address is forgotten")
    public void remove(@PathParam("id") long id) {
        webhooks.remove(preconditions.step(id));
    }
}
