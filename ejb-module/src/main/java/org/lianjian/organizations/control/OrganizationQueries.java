package org.lianjian.organizations.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import org.lianjian.organizations.boundary.OrganizationChoice;
import org.lianjian.organizations.boundary.OrganizationFilter;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.organizations.boundary.OrganizationRow;
import org.lianjian.organizations.boundary.OrganizationSort;
import org.lianjian.organizations.entity.Words;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.paging.Slice;
import org.lianjian.platform.persistence.Where;

/** The lists of organisations: one query each. */
@Dependent
public class OrganizationQueries {

    private static final String ROW = "select new org.lianjian.organizations.boundary.OrganizationRow(o.id, o.classification.kind, o.name, "
            + "o.shortName, o.creditCode, o.place.townshipCode, d.name, o.classification.sizeClass, o.closed) ";
    private static final String CHOICE = "select new org.lianjian.organizations.boundary.OrganizationChoice(o.id, o.classification.kind, "
            + "o.classification.bodyLevel, o.name, o.shortName, o.place.townshipCode, d.name) ";
    private static final String FROM = "from Organization o, AdministrativeDivision d";
    private static final int MOST_CHOICES = 20;

    @PersistenceContext
    EntityManager entities;

    /** One page of the register. */
    Slice<OrganizationRow> page(OrganizationFilter filter, Visibility visible, PageQuery page) {
        boolean byName = filter.sort() != OrganizationSort.NEWEST;
        Where where = restrict(within(visible), filter);
        if (page.after() != null) {
            Cursor cursor = Cursor.decode(page.after());
            where = byName ? where.after(cursor, "o.name", cursor.value(), "o.id", false) : where.before(cursor, "o.id");
        }
        String order = byName ? " order by o.name, o.id" : " order by o.id desc";
        TypedQuery<OrganizationRow> query = entities.createQuery(ROW + FROM + where.text() + order, OrganizationRow.class);
        List<OrganizationRow> rows = where.bind(query).setMaxResults(page.limit() + 1).getResultList();
        return Slice.cut(rows, page.limit(), row -> byName ? new Cursor(row.name(), row.id()) : Cursor.of(row.id()));
    }

    /** The ids of the whole register, in no order. */
    List<Long> ids(OrganizationFilter filter, Visibility visible) {
        Where where = restrict(within(visible), filter);
        return where.bind(entities.createQuery("select o.id " + FROM + where.text(), Long.class)).getResultList();
    }

    private static Where within(Visibility visible) {
        return Reach.restrict(new Where().and("d.code = o.place.townshipCode"), visible);
    }

    /** Only open ones have this name. A boolean in the condition would fail on H2, where {@code escape} makes the provider write values out. */
    private static Where open(Where where) {
        return where.and("o.openName is not null");
    }

    private static Where restrict(Where where, OrganizationFilter filter) {
        searchFor(where, filter.q()).and("o.classification.kind = :kind", "kind", filter.kind())
                .and("o.place.townshipCode = :township", "township", filter.townshipCode())
                .and("o.classification.sizeClass = :size", "size", filter.sizeClass());
        return filter.includeClosed() ? where : open(where);
    }

    /** Every word must be there. */
    private static Where searchFor(Where where, String q) {
        if (q != null && !q.isBlank()) {
            String[] words = Words.plain(q).split(" ");
            for (int i = 0; i < words.length; i++) {
                where.holds("o.searchText", "word" + i, words[i]);
            }
        }
        return where;
    }

    /** The open organisations of somebody's directory that match, by name. */
    List<OrganizationChoice> choices(String q, OrganizationKind kind, Visibility directory) {
        Where where = open(within(directory)).and("o.classification.kind = :kind", "kind", kind);
        return choices(searchFor(where, q), MOST_CHOICES);
    }

    /** Those of the ids that are open and in somebody's directory, in no order. */
    List<OrganizationChoice> chosen(Collection<Long> ids, Visibility directory) {
        return choices(open(within(directory)).and("o.id in :ids", "ids", ids), ids.size());
    }

    /** The partners of one organisation that somebody reaches, by name. */
    List<OrganizationChoice> partnersOf(long id, Visibility visible) {
        Where where = within(visible)
                .and("exists (select q.id from Organization q join q.partnerIds mate where q.id = o.id and mate = :id)", "id", id);
        return choices(where, PageQuery.MAX_LIMIT);
    }

    private List<OrganizationChoice> choices(Where where, int most) {
        String text = CHOICE + FROM + where.text() + " order by o.name, o.id";
        return where.bind(entities.createQuery(text, OrganizationChoice.class)).setMaxResults(most).getResultList();
    }
}
