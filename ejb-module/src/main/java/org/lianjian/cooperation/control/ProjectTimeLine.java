package org.lianjian.cooperation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;

/** The projects of a pairing on the days by which they are to be done. */
@ApplicationScoped
public class ProjectTimeLine implements TimeLineSource {

    static final String LINK = "cooperation/projects/view.xhtml?id=";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page) {
        if (page.agreementIds().isEmpty()) {
            return List.of();
        }
        Where where = ProjectPartners.visible(ProjectWork.reach(actor, Operation.PROJECT_LIST))
                .and("a.agreementId in :agreements", "agreements", page.agreementIds());
        page.narrow(where, TimeLineKind.PROJECT, "a.lastDue", "a.id");
        return where.bind(entities.createQuery("select a.id, a.lastDue, a.title, a.number, a.state from Project a" + where.text()
                        + " order by a.lastDue desc, a.id desc", Object[].class)).setMaxResults(page.limit()).getResultStream()
                .map(row -> new TimeLineEntry(TimeLineKind.PROJECT, (Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3],
                        (ProjectState) row[4], LINK + row[0])).toList();
    }
}
