package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.lianjian.inspections.boundary.FindingFilter;
import org.lianjian.inspections.boundary.FindingRow;
import org.lianjian.inspections.entity.FindingLifeCycle;
import org.lianjian.platform.access.Actor;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;
import org.lianjian.platform.time.OfficeClock;

/** The list of findings: one query for each page, newest first. */
@Dependent
class FindingQueries {

    private static final String ROW = "select new org.lianjian.inspections.boundary.FindingRow(f.id, f.key, f.number, f.severity, f.title, f.state, "
            + "f.dueOn, f.engagementId, f.organizationId, f.organizationName, f.townshipCode, f.version) from Finding f";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private OfficeClock clock;

    /** What the filter finds within reach. */
    Slice<FindingRow> list(FindingFilter filter, Actor actor, PageQuery page) {
        Where where = filtered(filter, actor).before(page.after() == null ? null : Cursor.decode(page.after()), "f.id");
        List<FindingRow> rows = where.bind(entities.createQuery(ROW + where.text() + " order by f.id desc", FindingRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    private Where filtered(FindingFilter filter, Actor actor) {
        Where where = FindingReach.visible(Operation.FINDING_LIST, actor)
                .and("f.state = :state", "state", filter.state())
                .and("f.severity = :severity", "severity", filter.severity())
                .and("f.engagementId = :engagement", "engagement", filter.engagementId())
                .and("f.organizationId = :organization", "organization", filter.organizationId())
                .and("f.townshipCode = :township", "township", blankToNull(filter.townshipCode()))
                .and("f.searchText like :q escape '!'", "q", Like.contains(filter.q()));
        if (filter.overdue() != null) {
            String overdue = "f.dueOn < :today and f.state in :unanswered";
            where.and(filter.overdue() ? overdue : "not (" + overdue + ")").with("today", clock.today())
                    .with("unanswered", FindingLifeCycle.UNANSWERED);
        }
        return where;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
