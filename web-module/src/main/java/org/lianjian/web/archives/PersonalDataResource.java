package org.lianjian.web.archives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianjian.archives.boundary.ErasureAnswer;
import org.lianjian.archives.boundary.FoundTrace;
import org.lianjian.archives.boundary.PersonSought;
import org.lianjian.archives.boundary.PersonalData;
import org.lianjian.archives.boundary.PersonalDataDraft;
import org.lianjian.platform.paging.Slice;
import org.lianjian.web.api.Answers;

/** Requests under the law on personal information. Names travel in bodies only, and no answer is kept for a repeated request. */
@Path("personal-data")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "archives")
public class PersonalDataResource {

    @Inject
    PersonalData personal;

    @Inject
    Answers answers;

    @POST
    @Path("searches")
    @Operation(summary = "Where something about a person is stored within your city; municipal officials only")
    public Slice<FoundTrace> find(PersonSought person) {
        return answers.all(personal.find(person));
    }

    @POST
    @Path("disclosures")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "Everything in the traces you name as one file for the person who asked; an event without a name")
    @APIResponse(responseCode = "200", description = "An archive with a page and the same as JSON")
    public Response disclose(PersonalDataDraft draft) {
        return Response.ok(personal.disclose(draft), "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.zip\"").build();
    }

    @POST
    @Path("erasures")
    @Operation(summary = "Erase what may go of the traces you name; answers what stays and why. An event without a name")
    @APIResponseSchema(ErasureAnswer.class)
    public Response erase(PersonalDataDraft draft) {
        return answers.ok(personal.erase(draft));
    }
}
