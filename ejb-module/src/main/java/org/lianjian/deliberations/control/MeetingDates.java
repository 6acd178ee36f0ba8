package org.lianjian.deliberations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingState;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;
import org.lianjian.reporting.boundary.DateKind;
import org.lianjian.reporting.boundary.DateSource;
import org.lianjian.reporting.boundary.DatedItem;

/** The meetings that the organisations one acts for take part in, and have not been called off. */
@ApplicationScoped
public class MeetingDates implements DateSource {

    private static final String DATED = "select m.id, m.title, m.number, m.heldOn, m.startTime, m.venue.place from Meeting m";

    @PersistenceContext(unitName = "lianjian")
    EntityManager entities;

    @Override
    public List<DatedItem> datesFor(Actor actor, LocalDate first, LocalDate last) {
        Where where = TakingPart.ownMeetings(actor, "").and("m.state <> :cancelled", "cancelled", MeetingState.CANCELLED)
                .and("m.heldOn >= :first", "first", first).and("m.heldOn <= :last", "last", last);
        return where.bind(entities.createQuery(DATED + where.text() + " order by m.heldOn, m.id", Object[].class)).setMaxResults(MOST)
                .getResultStream().map(MeetingDates::item).toList();
    }

    private static DatedItem item(Object[] row) {
        LocalDate day = (LocalDate) row[3];
        LocalTime time = (LocalTime) row[4];
        return new DatedItem(DateKind.MEETING, (Long) row[0], (String) row[1], (String) row[2], day,
                time == null ? null : day.atTime(time).atZone(OfficeClock.ZONE).toInstant(), null, (String) row[5],
                "deliberations/view.xhtml?id=" + row[0]);
    }
}
