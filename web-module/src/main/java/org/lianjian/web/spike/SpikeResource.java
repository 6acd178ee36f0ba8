package org.lianjian.web.spike;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.lianjian.spike.boundary.NoteRow;
import org.lianjian.spike.boundary.Notes;

@Path("spike")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SpikeResource {

    @Inject
    private SpikePage page;

    @Inject
    private Notes notes;

    @GET
    public List<NoteRow> all() {
        return notes.all();
    }

    @POST
    public NoteRow add(String text) {
        return notes.add(text);
    }

    @GET
    @Path("actor")
    @Produces(MediaType.TEXT_PLAIN)
    public String actor() {
        return page.getActorReport();
    }
}
