package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.deliberations.boundary.Excerpt;
import org.lianjian.deliberations.boundary.ResolutionState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.TimeLineEntry;
import org.lianjian.reporting.boundary.TimeLineKind;
import org.lianjian.reporting.boundary.TimeLinePage;
import org.lianjian.reporting.boundary.TimeLineSource;

/** The resolutions of a pairing's meetings on the days their minutes were issued. */
@ApplicationScoped
public class ResolutionTimeLine implements TimeLineSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<TimeLineEntry> entriesOf(Actor actor, TimeLinePage page) {
        if (page.agreementIds().isEmpty()) {
            return List.of();
        }
        Where where = ResolutionParties.visible(ResolutionWork.reach(actor, Operation.RESOLUTION_LIST))
                .and("r.agreementId in :agreements", "agreements", page.agreementIds());
        page.narrow(where, TimeLineKind.RESOLUTION, "r.issuedOn", "r.id");
        return where.bind(entities.createQuery("select r.id, r.issuedOn, r.text, r.number, r.state from Resolution r" + where.text()
                        + " order by r.issuedOn desc, r.id desc", Object[].class)).setMaxResults(page.limit()).getResultStream()
                .map(row -> new TimeLineEntry(TimeLineKind.RESOLUTION, (Long) row[0], (LocalDate) row[1], Excerpt.of((String) row[2]),
                        (String) row[3], (ResolutionState) row[4], "resolutions/view.xhtml?id=" + row[0])).toList();
    }
}
