package org.lianjian.cooperation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.lianjian.cooperation.boundary.ListingFilter;
import org.lianjian.cooperation.boundary.ListingGap;
import org.lianjian.cooperation.boundary.ListingRow;
import org.lianjian.cooperation.boundary.ListingSide;
import org.lianjian.cooperation.boundary.ListingSort;
import org.lianjian.cooperation.boundary.ListingState;
import org.lianjian.platform.access.Access;
import org.lianjian.platform.access.Operation;
import org.lianjian.platform.errors.InvalidInput;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;

/** The lists of needs and resources: one query each. */
@Dependent
class ListingQueries {

    static final String ROW = "select new org.lianjian.cooperation.boundary.ListingRow(l.id, l.side, l.title, l.category, l.organizationId, "
            + "l.organizationName, l.townshipCode, l.quantity, l.unit, l.from, l.to, l.visibility, l.expiresOn, l.state, l.version) from Listing l";
    private static final int DAYS_UNUSED = 30;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    @Inject
    private ListingReach reach;

    @Inject
    private Access access;

    /** What the filter finds of what the actor may read. */
    Slice<ListingRow> list(ListingFilter filter, PageQuery page) {
        Where where = filter.mine() ? ListingReach.own(access.actor(), Operation.LISTING_WRITE) : reach.readable();
        where.and("l.side = :side", "side", filter.side()).and("l.category = :category", "category", blankToNull(filter.category()))
                .and("l.state = :state", "state", filter.state()).and("l.organizationId = :organization", "organization", filter.organizationId())
                .and("l.townshipCode = :township", "township", blankToNull(filter.townshipCode()))
                .holds("l.searchText", "q", filter.q());
        Cursor cursor = page.after() == null ? null : Cursor.decode(page.after());
        boolean byExpiry = filter.sort() == ListingSort.EXPIRING_FIRST;
        if (byExpiry) {
            where.after(cursor, "l.expiresOn", day(cursor), "l.id", false);
        } else {
            where.before(cursor, "l.id");
        }
        List<ListingRow> rows = rows(where, byExpiry ? "l.expiresOn, l.id" : "l.id desc", page.limit() + 1);
        return Slice.cut(rows, page.limit(), row -> byExpiry ? new Cursor(row.expiresOn().toString(), row.id()) : Cursor.of(row.id()));
    }

    /** The listings of the actor's place without a counterpart. */
    Slice<ListingRow> gaps(ListingGap gap, LocalDate today, PageQuery page) {
        Where where = ListingReach.own(access.actor(), Operation.LISTING_GAPS).and("l.state = :published", "published", ListingState.PUBLISHED)
                .and("l.expiresOn >= :today", "today", today);
        if (gap == ListingGap.NEEDS_WITHOUT_MATCH) {
            where.and("l.side = :side", "side", ListingSide.NEED).and("not " + Candidates.SOME).with("other", ListingSide.RESOURCE);
            Candidates.bindCity(where);
        } else {
            where.and("l.side = :side", "side", ListingSide.RESOURCE)
                    .and("l.publishedOn <= :since", "since", today.minusDays(DAYS_UNUSED));
        }
        where.before(page.after() == null ? null : Cursor.decode(page.after()), "l.id");
        return Slice.cut(rows(where, "l.id desc", page.limit() + 1), page.limit(), row -> Cursor.of(row.id()));
    }

    List<ListingRow> rows(Where where, String order, int most) {
        return where.bind(entities.createQuery(ROW + where.text() + " order by " + order, ListingRow.class)).setMaxResults(most).getResultList();
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
