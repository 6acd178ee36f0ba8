package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;

/** The activities of a pairing on the days they are held. */
@ApplicationScoped
public class ActivityTimeLine implements TimeLineSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page) {
        if (page.agreementIds().isEmpty()) {
            return List.of();
        }
        Where where = Partners.visible(ActivityWork.reach(actor, Operation.ACTIVITY_LIST))
                .and("a.agreementId in :agreements", "agreements", page.agreementIds());
        page.narrow(where, TimeLineKind.ACTIVITY, "a.heldOn", "a.id");
        return where.bind(entities.createQuery("select a.id, a.heldOn, a.title, a.number, a.state from Activity a" + where.text()
                        + " order by a.heldOn desc, a.id desc", Object[].class)).setMaxResults(page.limit()).getResultStream()
                .map(row -> new TimeLineEntry(TimeLineKind.ACTIVITY, (Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3],
                        (ActivityState) row[4], "activities/view.xhtml?id=" + row[0])).toList();
    }
}
