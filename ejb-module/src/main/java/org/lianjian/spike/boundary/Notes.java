package org.lianjian.spike.boundary;

import jakarta.ejb.Local;
import java.util.List;

@Local
public interface Notes {

    NoteRow add(String text);

    List<NoteRow> all();

    int actorIdentity();

    String actorName();
}
