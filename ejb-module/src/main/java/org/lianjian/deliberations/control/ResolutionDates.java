package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.deliberations.boundary.Excerpt;
import org.lianjian.deliberations.entity.ResolutionStage;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The days by which the own resolutions are to be done, as long as nobody claims that they are. */
@ApplicationScoped
public class ResolutionDates implements DateSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        Where where = ResolutionParties.ownedBy(actor).and("r.stage = :stage", "stage", ResolutionStage.OPEN)
                .and("r.dueOn >= :first", "first", first).and("r.dueOn <= :last", "last", last);
        return where.bind(entities.createQuery("select r.id, r.text, r.number, r.dueOn from Resolution r" + where.text()
                        + " order by r.dueOn, r.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> DatedItem.wholeDay(DateKind.RESOLUTION_DUE, (Long) row[0], Excerpt.of((String) row[1]), (String) row[2],
                        (LocalDate) row[3], "resolutions/view.xhtml?id=" + row[0])).toList();
    }
}
