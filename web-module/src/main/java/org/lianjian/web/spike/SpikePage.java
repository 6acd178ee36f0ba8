package org.lianjian.web.spike;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.lianjian.spike.boundary.NoteRow;
import org.lianjian.spike.boundary.Notes;
import org.lianjian.spike.boundary.SpikeActor;

@Named
@RequestScoped
public class SpikePage {

    @EJB
    private Notes notes;

    @Inject
    private SpikeActor actor;

    private String text;

    public List<NoteRow> getRows() {
        return notes.all();
    }

    public void add() {
        notes.add(text);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getActorReport() {
        return actor.getName() + "/" + notes.actorName() + " same=" + (actor.identity() == notes.actorIdentity());
    }
}
