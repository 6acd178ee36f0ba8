package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.lianjian.cooperation.boundary.ProjectFilter;
import org.lianjian.cooperation.boundary.ProjectRow;
import org.lianjian.cooperation.boundary.ProjectSort;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;

/** The lists of projects: one query each. */
@Dependent
class ProjectQueries {

    private static final String ROW = "select new org.lianjian.cooperation.boundary.ProjectRow(a.id, a.key, a.number, a.title, a.state, "
            + "a.agreementId, a.partiesLabel, a.budget, a.currency, a.percentDone, a.lastDue, a.version) from Project a";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** What the filter finds within reach. */
    Slice<ProjectRow> list(ProjectFilter filter, Visibility reach, PageQuery page) {
        Where where = filtered(filter, reach);
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        boolean byEnd = filter.sort() == ProjectSort.ENDING_FIRST;
        if (byEnd) {
            where.after(cursor, "a.lastDue", day(cursor), "a.id", false);
        } else {
            where.before(cursor, "a.id");
        }
        String order = byEnd ? " order by a.lastDue, a.id" : " order by a.id desc";
        List<ProjectRow> rows = where.bind(entities.createQuery(ROW + where.text() + order, ProjectRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> byEnd ? new Cursor(row.lastDue().toString(), row.id()) : Cursor.of(row.id()));
    }

    /** How many the filter finds within reach. */
    long count(ProjectFilter filter, Visibility reach) {
        Where where = filtered(filter, reach);
        return where.bind(entities.createQuery("select count(a) from Project a" + where.text(), Long.class)).getSingleResult();
    }

    private static Where filtered(ProjectFilter filter, Visibility reach) {
        return ProjectPartners.visible(reach).and("a.state = :state", "state", filter.state())
                .and("a.agreementId = :agreement", "agreement", filter.agreementId())
                .holds("a.searchText", "q", filter.q())
                .and(ProjectPartners.some("p.organizationId = :organization"), "organization", filter.organizationId())
                .and(ProjectPartners.some("p.townshipCode = :township"), "township", blankToNull(filter.townshipCode()));
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
