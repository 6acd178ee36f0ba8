package org.lianjian.spike.control;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.spike.boundary.NoteRow;
import org.lianjian.spike.boundary.Notes;
import org.lianjian.spike.boundary.SpikeActor;
import org.lianjian.spike.entity.Note;

@DataSourceDefinition(
        name = "java:app/jdbc/lianjian",
        className = "${MPCONFIG=lianjian.db.class:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=lianjian.db.url:jdbc:h2:file:./data/lianjian;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH}",
        user = "${MPCONFIG=lianjian.db.user:lianjian}",
        password = "${MPCONFIG=lianjian.db.password:}",
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
@Stateless
public class NotesBean implements Notes {

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private SpikeActor actor;

    @Override
    public NoteRow add(String text) {
        Note note = new Note(text);
        entities.persist(note);
        entities.flush();
        return new NoteRow(note.getId(), note.getText());
    }

    @Override
    public List<NoteRow> all() {
        return entities.createQuery("select new org.lianjian.spike.boundary.NoteRow(n.id, n.text) from Note n order by n.id", NoteRow.class)
                .getResultList();
    }

    @Override
    public int actorIdentity() {
        return actor.identity();
    }

    @Override
    public String actorName() {
        return actor.getName();
    }
}
