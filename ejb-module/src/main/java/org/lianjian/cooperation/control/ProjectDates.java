package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The days of milestones that the own projects have not reached yet. */
@ApplicationScoped
public class ProjectDates implements DateSource {

    private static final EnumSet<ProjectState> RUNNING = EnumSet.of(ProjectState.AGREED, ProjectState.IN_PROGRESS);

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        Where where = ProjectPartners.own(actor, "").and("a.state in :running", "running", RUNNING).and("m.doneOn is null")
                .and("m.due >= :first", "first", first).and("m.due <= :last", "last", last);
        return where.bind(entities.createQuery("select m.id, m.title, a.title, a.number, m.due, a.id from ProjectMilestone m join m.project a"
                        + where.text() + " order by m.due, m.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> DatedItem.wholeDay(DateKind.MILESTONE_DUE, (Long) row[0], row[1] + " · " + row[2], (String) row[3],
                        (LocalDate) row[4], ProjectTimeLine.LINK + row[5])).toList();
    }
}
