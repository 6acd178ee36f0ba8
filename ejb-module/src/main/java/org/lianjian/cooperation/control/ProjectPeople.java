package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.cooperation.entity.Project;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.personal.KeptBecause;
import org.lianjian.platform.personal.Person;
import org.lianjian.platform.personal.PersonalTrace;
import org.lianjian.platform.personal.RunningTexts;

/** People who are named in the aims, notes and outcome of a project. What was accepted stays (invariant 8). */
@ApplicationScoped
public class ProjectPeople implements RunningTexts {

    private static final String HOLDER = "PROJECT";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public String name() {
        return HOLDER;
    }

    @Override
    public List<PersonalTrace> find(Person person) {
        return entities.createQuery("select p from Project p where lower(p.aims) like :name escape '!' or lower(p.title) like :name escape '!'"
                        + " or lower(p.outcome) like :name escape '!'"
                        + " or exists (select n.id from ProjectRemark n where n.project = p and lower(n.text) like :name escape '!') order by p.id",
                        Project.class).setParameter("name", Like.contains(person.name())).getResultStream()
                .map(project -> new PersonalTrace(HOLDER, project.getId(), project.getNumber(), "RUNNING_TEXT", person.name(), project.scope(),
                        project.getState() == ProjectState.ACCEPTED ? KeptBecause.ISSUED : KeptBecause.IN_TEXT)).toList();
    }
}
