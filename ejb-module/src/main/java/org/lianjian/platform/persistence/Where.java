package org.lianjian.platform.persistence;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.paging.Cursor;

/**
 * Collects the conditions of a JPQL query whose filter has optional parts, with their values. Conditions are constants of the code; values are always
 * bound, never written into the text.
 *
 * <pre>
 * Where where = new Where()
 *         .and("o.kind = :kind", "kind", filter.kind())                                  // skipped when the value is null
 *         .holds("o.searchText", "q", filter.q())
 *         .visible(access.visible(ORGANIZATION_LIST), "o.id", "o.townshipCode")
 *         .after(cursor, "o.id");
 * where.bind(entities.createQuery("select new …Row(…) from Organization o" + where.text() + " order by o.id", …Row.class))
 * </pre>
 */
public final class Where {

    /** No organisation has this id. */
    private static final Set<Long> NOBODY = Set.of(-1L);

    private final List<Function<LinkedRows.Bound, String>> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private LinkedRows.Bound bound;

    /** A condition without a value. */
    public Where and(String condition) {
        conditions.add(known -> "(" + condition + ")");
        return this;
    }

    /** A condition with one value, skipped when the value is null. */
    public Where and(String condition, String name, Object value) {
        if (value == null) {
            return this;
        }
        values.put(name, value);
        return and(condition);
    }

    /**
     * Only where a text in lower case holds what was typed, skipped when that is nothing. On PostgreSQL an index finds it, however short and rare.
     *
     * @param path path of the text
     */
    public Where holds(String path, String name, String typed) {
        return and("function('holds_text', " + path + ", :" + name + ")", name, Like.word(typed));
    }

    /** A value for a condition added without one. */
    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /**
     * Only what the reader may see, where organisation and township stand in the row itself.
     *
     * @param organization path of the organisation's id
     * @param township     path of its 12-digit township code
     */
    public Where visible(Visibility visibility, String organization, String township) {
        return and(reach(visibility, organization, township));
    }

    /**
     * Only what the reader may see, where the parties of a dated record say whose it is.
     *
     * @param first path of the first day the record is about
     * @param last  path of the last
     */
    public Where visibleThrough(Visibility visibility, LinkedRows parties, String organization, String township, String first, String last) {
        List<String> ways = new ArrayList<>();
        int number = 0;
        for (Visibility.Limit limit : visibility.limits()) {
            String name = "limit" + number++;
            with(name, limit.divisionPrefix() + "%").with(name + "From", limit.extent().from()).with(name + "To", limit.extent().to());
            ways.add(township + " like :" + name + " and " + first + " <= :" + name + "To and " + last + " >= :" + name + "From");
        }
        if (ways.isEmpty() || !visibility.organizationIds().isEmpty() || !visibility.divisionPrefixes().isEmpty()) {
            ways.add(reach(visibility, organization, township));
        }
        return some(parties, String.join(" or ", ways));
    }

    /** Only what the reader may see, where the parties of a record say whose it is. */
    public Where visibleThrough(Visibility visibility, LinkedRows parties, String organization, String township) {
        return some(parties, reach(visibility, organization, township));
    }

    /**
     * Only where one of the record's rows is so. A page further on in a list sorted by id tells the rows of the cursor, too: PostgreSQL may read
     * records and rows side by side, each in the order of the record's id, and does not see by itself that what holds for the one holds for the
     * other; it would read every row before the page.
     */
    public Where some(LinkedRows rows, String condition) {
        conditions.add(known -> "(" + rows.some(condition, known) + ")");
        return this;
    }

    /** Rows after the cursor in a list sorted by id ascending; a null cursor is the first page. */
    public Where after(Cursor cursor, String id) {
        return beyond(cursor, id, " > :afterId");
    }

    /** Rows after the cursor in a list sorted by id descending. */
    public Where before(Cursor cursor, String id) {
        return beyond(cursor, id, " < :afterId");
    }

    private Where beyond(Cursor cursor, String id, String beyond) {
        if (cursor == null) {
            return this;
        }
        bound = new LinkedRows.Bound(id, beyond);
        return and(id + beyond, "afterId", cursor.id());
    }

    /**
     * Rows after the cursor in a list sorted by a value that is never null and then by id, both in the same direction.
     *
     * @param value the cursor's value in the type of the sorted path
     */
    public Where after(Cursor cursor, String sorted, Object value, String id, boolean descending) {
        if (cursor == null) {
            return this;
        }
        String beyond = descending ? " < " : " > ";
        with("afterValue", value).with("afterId", cursor.id());
        // The first condition says less than the second, but an index can begin there: with the second alone, page ten thousand reads all before it.
        and(sorted + beyond.stripTrailing() + "= :afterValue");
        return and(sorted + beyond + ":afterValue or " + id + beyond + ":afterId");
    }

    /** The clause with its leading {@code where}, or nothing. */
    public String text() {
        return conditions.isEmpty() ? ""
                : conditions.stream().map(condition -> condition.apply(bound)).collect(Collectors.joining(" and ", " where ", ""));
    }

    /** Binds the values. They are passed beside the statement: left to itself, the provider writes them into one that has a subquery. */
    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        query.setHint(QueryHints.BIND_PARAMETERS, HintValues.TRUE);
        return query;
    }

    private String reach(Visibility visibility, String organization, String township) {
        List<String> ways = new ArrayList<>();
        boolean nowhere = visibility.organizationIds().isEmpty() && visibility.divisionPrefixes().isEmpty();
        if (nowhere || !visibility.organizationIds().isEmpty()) {
            values.put("reachOrganizations", nowhere ? NOBODY : visibility.organizationIds());
            ways.add(organization + " in :reachOrganizations");
        }
        int number = 0;
        for (String prefix : visibility.divisionPrefixes()) {
            String name = "reachDivision" + number++;
            values.put(name, prefix + "%");
            ways.add(township + " like :" + name);
        }
        return String.join(" or ", ways);
    }
}
