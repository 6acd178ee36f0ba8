package org.lianjian.deliberations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.lianjian.deliberations.boundary.MeetingFilter;
import org.lianjian.deliberations.boundary.MeetingRow;
import org.lianjian.deliberations.boundary.SeriesRow;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;

/** The lists of meetings and series: one query each. */
@Dependent
class MeetingQueries {

    private static final String ROW = "select new org.lianjian.deliberations.boundary.MeetingRow(m.id, m.key, m.number, m.title, m.state, m.heldOn, "
            + "m.startTime, m.venue.place, m.partiesLabel, m.seriesId, m.agreementId, m.version) from Meeting m";
    private static final String SERIES_ROW = "select new org.lianjian.deliberations.boundary.SeriesRow(s.id, s.name, s.rhythm.rhythm, "
            + "s.rhythm.dayOfMonth, s.rhythm.onWorkingDays, s.partiesLabel, s.agreementId, s.ended, s.version) from MeetingSeries s";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** The meetings that the filter finds within reach. */
    Slice<MeetingRow> list(MeetingFilter filter, Visibility reach, PageQuery page) {
        Where where = TakingPart.meetings(reach).and("m.state = :state", "state", filter.state())
                .and("m.seriesId = :series", "series", filter.seriesId())
                .and("m.agreementId = :agreement", "agreement", filter.agreementId())
                .and("m.searchText like :q escape '!'", "q", Like.contains(filter.q()))
                .and(TakingPart.some("p.organizationId = :organization"), "organization", filter.organizationId())
                .and(TakingPart.some("p.named.townshipCode = :township"), "township", blankToNull(filter.townshipCode()))
                .and("m.heldOn >= :from", "from", filter.from())
                .and("m.heldOn <= :to", "to", filter.to());
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        where.after(cursor, "m.heldOn", day(cursor), "m.id", true);
        List<MeetingRow> rows = where.bind(entities.createQuery(ROW + where.text() + " order by m.heldOn desc, m.id desc", MeetingRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> new Cursor(row.heldOn().toString(), row.id()));
    }

    /** The series that hold what was typed, within reach. */
    Slice<SeriesRow> series(String q, Boolean ended, Visibility reach, PageQuery page) {
        Where where = TakingPart.series(reach).and("s.searchText like :q escape '!'", "q", Like.contains(q))
                .and("s.ended = :ended", "ended", ended)
                .before(page.after() == null ? null : Cursor.decode(page.after()), "s.id");
        List<SeriesRow> rows = where.bind(entities.createQuery(SERIES_ROW + where.text() + " order by s.id desc", SeriesRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    private static LocalDate day(Cursor cursor) {
        try {
            return cursor == null ? null : LocalDate.parse(cursor.value());
        } catch (DateTimeParseException e) {
            throw new InvalidInput("after", "error.badCursor", cursor.encode());
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
