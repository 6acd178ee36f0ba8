package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.lianjian.inspections.boundary.EngagementFilter;
import org.lianjian.inspections.boundary.EngagementRow;
import org.lianjian.inspections.entity.Engagement;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Like;
import org.lianjian.platform.persistence.Where;

/** Finds and keeps engagements. */
@Dependent
class EngagementStore {

    static final String ENGAGEMENT = "engagement";

    private static final String ROW = "select new org.lianjian.inspections.boundary.EngagementRow(e.id, e.title, e.state, e.recordsFrom, "
            + "e.recordsTo, e.accessFrom, e.accessTo, e.commissionedBy, e.version) from Engagement e";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    Engagement engagement(long id) {
        return Optional.ofNullable(entities.find(Engagement.class, id)).orElseThrow(() -> new NotFound(ENGAGEMENT, id));
    }

    /** What the filter finds within reach, newest first. */
    Slice<EngagementRow> list(EngagementFilter filter, Where reach, PageQuery page) {
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        Where where = reach.and("e.state = :state", "state", filter.state())
                .and("e.searchText like :q escape '!'", "q", Like.contains(filter.q()))
                .and(EngagementReach.someTownship("t.code = :township"), "township", blankToNull(filter.townshipCode()))
                .before(cursor, "e.id");
        List<EngagementRow> rows = where.bind(entities.createQuery(ROW + where.text() + " order by e.id desc", EngagementRow.class))
                .setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> Cursor.of(row.id()));
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
