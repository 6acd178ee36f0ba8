package org.lianjian.activities.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lianjian.activities.boundary.ActivityState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The days of the own planned activities, and those by which the ones that were held are to be filed. */
@ApplicationScoped
public class ActivityDates implements DateSource {

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        return Stream.concat(find(actor, DateKind.ACTIVITY_PLANNED, ActivityState.PLANNED, "a.heldOn", first, last),
                find(actor, DateKind.ACTIVITY_TO_FILE, ActivityState.HELD, "a.dueOn", first, last)).toList();
    }

    private Stream<DatedItem> find(Actor actor, DateKind kind, ActivityState state, String day, LocalDate first, LocalDate last) {
        Where where = OwnParties.of(actor).and("a.state = :state", "state", state)
                .and(day + " >= :first", "first", first).and(day + " <= :last", "last", last);
        return where.bind(entities.createQuery("select a.id, a.title, a.number, " + day + ", a.place from Activity a" + where.text()
                        + " order by " + day + ", a.id", Object[].class)).setMaxResults(MOST).getResultStream()
                .map(row -> new DatedItem(kind, (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], null, null,
                        (String) row[4], "activities/view.xhtml?id=" + row[0]));
    }
}
