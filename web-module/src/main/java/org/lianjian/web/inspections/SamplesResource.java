package org.lianjian.web.inspections;

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
import org.lianjian.inspections.boundary.SampleDetails;
import org.lianjian.inspections.boundary.SampleDraft;
import org.lianjian.inspections.boundary.SamplePreview;
import org.lianjian.inspections.boundary.SampleRow;
import org.lianjian.inspections.boundary.Samples;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;
import org.lianjian.web.api.Keyed;

/** The samples of an engagement. */
@Path("engagements/{engagement}/samples")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inspections")
public class SamplesResource {

    @Inject
    Samples samples;

    @Inject
    Answers answers;

    @GET
    @Operation(summary = "The samples of an engagement, oldest first")
    public Slice<SampleRow> list(@PathParam("engagement") long engagement) {
        return answers.all(samples.list(engagement));
    }

    @POST
    @Keyed
    @Operation(summary = "Draw a sample; it never changes, and its working papers are open")
    @APIResponseSchema(value = SampleDetails.class, responseCode = "201")
    public Response draw(@PathParam("engagement") long engagement, SampleDraft draft) {
        SampleDetails drawn = samples.draw(engagement, draft);
        return answers.created("samples/" + drawn.id(), drawn);
    }

    @POST
    @Path("preview")
    @Operation(summary = "How many records a sample would be drawn from; draws nothing")
    @APIResponseSchema(SamplePreview.class)
    public Response preview(@PathParam("engagement") long engagement, SampleDraft draft) {
        return answers.ok(samples.preview(engagement, draft));
    }
}
