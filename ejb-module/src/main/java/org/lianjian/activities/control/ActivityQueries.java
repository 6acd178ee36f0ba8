package org.lianjian.activities.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.lianjian.activities.boundary.ActivityFilter;
import org.lianjian.activities.boundary.ActivityRow;
import org.lianjian.activities.boundary.ActivitySort;
import org.lianjian.activities.boundary.LedgerTotals;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;

/** The lists of activities and the bottom line of the ledger: one query each. */
@Dependent
class ActivityQueries {

    private static final String ROW = "select new org.lianjian.activities.boundary.ActivityRow(a.id, a.key, a.number, a.way, a.type, a.title, "
            + "a.state, a.heldOn, a.agreementId, a.partiesLabel, a.participants, a.unconfirmed, a.late, a.fromPaper, a.version) from Activity a";
    private static final String TOTALS = "select count(a), sum(a.participants), count(nullif(a.late, :no)), count(nullif(a.unconfirmed, :no))"
            + " from Activity a";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** What the filter finds within reach. */
    Slice<ActivityRow> list(ActivityFilter filter, Visibility reach, PageQuery page) {
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        boolean byDay = filter.sort() == ActivitySort.HELD_LAST;
        Where where = filtered(filter, Partners.visible(reach));
        if (byDay) {
            where.after(cursor, "a.heldOn", day(cursor), "a.id", true);
        } else {
            where.before(cursor, "a.id");
        }
        String order = byDay ? " order by a.heldOn desc, a.id desc" : " order by a.id desc";
        List<ActivityRow> rows = where.bind(entities.createQuery(ROW + where.text() + order, ActivityRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> byDay ? new Cursor(row.heldOn().toString(), row.id()) : Cursor.of(row.id()));
    }

    /** The bottom line of what the filter finds within reach. */
    LedgerTotals totals(ActivityFilter filter, Visibility reach) {
        Where where = filtered(filter, Partners.visible(reach)).with("no", false);
        Object[] sums = where.bind(entities.createQuery(TOTALS + where.text(), Object[].class)).getSingleResult();
        return new LedgerTotals(number(sums[0]), number(sums[1]), number(sums[2]), number(sums[3]));
    }

    private static Where filtered(ActivityFilter filter, Where visible) {
        return visible.and("a.state = :state", "state", filter.state())
                .and("a.way = :way", "way", filter.way())
                .and("a.type = :type", "type", filter.type())
                .and("a.agreementId = :agreement", "agreement", filter.agreementId())
                .and("a.projectId = :project", "project", filter.projectId())
                .holds("a.searchText", "q", filter.q())
                .and(Partners.some("p.organizationId = :organization"), "organization", filter.organizationId())
                .and(Partners.some("p.townshipCode = :township"), "township", blankToNull(filter.townshipCode()))
                .and("a.heldOn >= :from", "from", filter.from())
                .and("a.heldOn <= :to", "to", filter.to())
                .and("a.late = :late", "late", filter.late());
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
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
