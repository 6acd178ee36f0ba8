package org.lianjian.inspections.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianjian.inspections.entity.FlagFinding;
import org.lianjian.platform.access.Span;

/**
 * Runs the queries of checks. Each answers rows of mark, organisation, number of records, activity and then its facts; the rows of one mark are one
 * finding.
 */
@Dependent
class CheckQueries {

    /** The most records of one finding that are kept: enough to look into, and a bound on what a copied file can cost. */
    static final int MOST_RECORDS = 200;

    private static final int FIRST_FACT = 7;

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /**
     * What the query finds.
     *
     * @param sql   a query with the columns mark, organization_id, records, activity_id and f1, f2, … for the facts; ?1 and ?2 are the window
     * @param facts the names of the facts
     */
    List<FlagFinding> find(String sql, List<String> facts, CheckWindow window) {
        String columns = IntStream.rangeClosed(1, facts.size()).mapToObj(place -> ", x.f" + place).collect(Collectors.joining());
        Query query = bind(entities.createNativeQuery("select x.mark, x.organization_id, x.records, x.activity_id, b.agreement_id, p.township_code,"
                + " b.held_on" + columns + " from (" + sql + ") x join activity b on b.id = x.activity_id"
                + " join activity_party p on p.activity_id = x.activity_id order by x.mark, x.activity_id"), window);
        Map<String, List<Object[]>> byMark = new LinkedHashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columnsOf = (Object[]) row;
            byMark.computeIfAbsent(columnsOf[0].toString(), mark -> new ArrayList<>()).add(columnsOf);
        }
        return byMark.entrySet().stream().map(entry -> finding(entry.getKey(), entry.getValue(), facts)).toList();
    }

    /** The moment at which the change lies that many changes after a moment; null when there are not so many. */
    Instant changeAfter(Instant after, int changes) {
        List<?> found = entities.createNativeQuery("select extract(epoch from a.changed_at) from activity a where a.changed_at > ?1"
                + " order by a.changed_at").setParameter(1, Timestamp.from(after)).setFirstResult(changes).setMaxResults(1).getResultList();
        return found.isEmpty() ? null : moment(new BigDecimal(found.get(0).toString()));
    }

    private static Query bind(Query query, CheckWindow window) {
        return query.setParameter(1, Timestamp.from(window.after())).setParameter(2, Timestamp.from(window.until()));
    }

    private static FlagFinding finding(String mark, List<Object[]> rows, List<String> names) {
        Object[] first = rows.get(0);
        Map<Long, Long> records = new LinkedHashMap<>();
        Set<String> townships = new HashSet<>();
        rows.forEach(row -> {
            records.put(number(row[3]), number(row[4]));
            townships.add(row[5].toString());
        });
        Map<String, String> facts = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            if (first[FIRST_FACT + i] != null) {
                facts.put(names.get(i), first[FIRST_FACT + i].toString().strip());
            }
        }
        return new FlagFinding(mark, first[1] == null ? null : number(first[1]), number(first[2]).intValue(), records, townships, span(rows),
                FlagFacts.write(facts));
    }

    private static Span span(List<Object[]> rows) {
        List<LocalDate> days = rows.stream().map(row -> LocalDate.parse(row[6].toString())).sorted().toList();
        return new Span(days.get(0), days.get(days.size() - 1));
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant moment(BigDecimal seconds) {
        return Instant.ofEpochSecond(seconds.longValue(), seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue());
    }
}
