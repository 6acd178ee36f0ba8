package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.lianjian.inspections.boundary.FlagFilter;
import org.lianjian.inspections.boundary.FlagRecord;
import org.lianjian.inspections.entity.Flag;
import org.lianjian.platform.access.Visibility;
import org.lianjian.platform.errors.NotFound;
import org.lianjian.platform.paging.Cursor;
import org.lianjian.platform.paging.PageQuery;
import org.lianjian.platform.persistence.LinkedRows;
import org.lianjian.platform.persistence.Where;

/** Finds flags and the records they concern, as far as these are within reach. */
@Dependent
class FlagQueries {

    private static final String RECORDS = """
            select n.flag_id, n.activity_id, n.record_number, n.title, n.held_on, n.parties_label, n.agreement_id
            from (select r.flag_id, r.activity_id, a.record_number, a.title, a.held_on, a.parties_label, a.agreement_id,
                         row_number() over (partition by r.flag_id order by r.activity_id) as place
                  from inspection_flag_record r join activity a on a.id = r.activity_id
                  where r.flag_id in (%s)
                  and exists (select 1 from activity_party p where p.activity_id = a.id and (%s))) n
            where n.place <= %d order by n.flag_id, n.activity_id""";

    private static final LinkedRows OF_FLAG = new LinkedRows("Flag r join r.townships t", "r", "f");

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** Flags within reach, newest first; one more than the page holds. */
    List<Flag> list(FlagFilter filter, Visibility reach, PageQuery page) {
        Where where = within(reach).and("f.state = :state", "state", filter.state()).and("f.rule = :rule", "rule", filter.rule())
                .and(OF_FLAG.some("t = :township"), "township", filter.townshipCode())
                .and("exists (select y.id from Flag y join y.records g where y.id = f.id and value(g) = :agreement)", "agreement",
                        filter.agreementId())
                .before(page.after() == null ? null : Cursor.decode(page.after()), "f.id");
        return where.bind(entities.createQuery("select f from Flag f" + where.text() + " order by f.id desc", Flag.class))
                .setHint(QueryHints.READ_ONLY, HintValues.TRUE).setMaxResults(page.limit() + 1).getResultList();
    }

    /** A flag. */
    Flag flag(long id) {
        Flag flag = entities.find(Flag.class, id);
        if (flag == null) {
            throw new NotFound("flag", id);
        }
        return flag;
    }

    /** The records of flags that lie within reach, at most so many of each flag. */
    List<FlagRecord> records(Collection<Long> flagIds, Visibility reach, int most) {
        if (flagIds.isEmpty() || reach.isNothing()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(flagIds);
        String flags = flagIds.stream().map(id -> "?").collect(Collectors.joining(", "));
        List<String> parties = new ArrayList<>();
        reach.divisionPrefixes().forEach(prefix -> add(values, parties, "p.township_code like ?", prefix + "%"));
        for (Visibility.Limit limit : reach.limits()) {
            add(values, parties, "p.township_code like ? and a.held_on >= ? and a.held_on <= ?", limit.divisionPrefix() + "%",
                    Date.valueOf(limit.extent().from()), Date.valueOf(limit.extent().to()));
        }
        Query query = entities.createNativeQuery(RECORDS.formatted(flags, String.join(" or ", parties), most));
        IntStream.range(0, values.size()).forEach(i -> query.setParameter(i + 1, values.get(i)));
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(FlagQueries::row).toList();
    }

    /** When the check that ran longest ago had run; null if one never has. */
    Instant checkedAt() {
        List<Instant> times = entities.createQuery("select c.ranAt from CheckProgress c where c.ranAt is not null order by c.ranAt", Instant.class)
                .getResultList();
        return times.isEmpty() ? null : times.get(0);
    }

    private static Where within(Visibility reach) {
        return new Where().visibleThrough(reach, OF_FLAG, "f.organizationId", "t", "f.firstHeld", "f.lastHeld");
    }

    private static void add(List<Object> values, List<String> conditions, String condition, Object... more) {
        conditions.add(condition);
        values.addAll(List.of(more));
    }

    private static FlagRecord row(Object[] row) {
        return new FlagRecord(number(row[0]), number(row[1]), (String) row[2], (String) row[3], LocalDate.parse(row[4].toString()),
                (String) row[5], number(row[6]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
