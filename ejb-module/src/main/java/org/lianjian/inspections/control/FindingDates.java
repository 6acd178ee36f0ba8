package org.lianjian.inspections.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The days by which findings are to be rectified by whoever answers for them. */
@ApplicationScoped
public class FindingDates implements DateSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        Where where = FindingWork.answering(Operation.FINDING_CLAIM, actor)
                .and("f.dueOn >= :first", "first", first).and("f.dueOn <= :last", "last", last);
        return where.bind(entities.createQuery("select f.id, f.title, f.number, f.dueOn from Finding f" + where.text()
                        + " order by f.dueOn, f.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> DatedItem.wholeDay(DateKind.FINDING_DUE, (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3],
                        "findings/view.xhtml?id=" + row[0])).toList();
    }
}
