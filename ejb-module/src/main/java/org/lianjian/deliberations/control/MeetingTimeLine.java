package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.access.ScopeLevel;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;

/** The meetings under the agreements of a pairing on the days they are held. */
@ApplicationScoped
public class MeetingTimeLine implements TimeLineSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page) {
        if (page.agreementIds().isEmpty()) {
            return List.of();
        }
        Where where = TakingPart.meetings(reach(actor)).and("m.agreementId in :agreements", "agreements", page.agreementIds());
        page.narrow(where, TimeLineKind.MEETING, "m.heldOn", "m.id");
        return where.bind(entities.createQuery("select m.id, m.heldOn, m.title, m.number, m.state from Meeting m" + where.text()
                        + " order by m.heldOn desc, m.id desc", Object[].class)).setMaxResults(page.limit()).getResultStream()
                .map(row -> new TimeLineEntry(TimeLineKind.MEETING, (Long) row[0], (LocalDate) row[1], (String) row[2], (String) row[3],
                        (MeetingState) row[4], "deliberations/view.xhtml?id=" + row[0])).toList();
    }

    private static Visibility reach(Actor actor) {
        return Visibility.of(actor.grants().stream()
                .filter(grant -> grant.serves(Operation.MEETING_LIST) && grant.level() != ScopeLevel.SYSTEM).toList());
    }
}
