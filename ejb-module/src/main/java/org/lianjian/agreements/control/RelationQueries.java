package org.lianjian.agreements.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianjian.agreements.boundary.RelationFilter;
import org.lianjian.agreements.boundary.RelationRow;
import org.lianjian.organizations.boundary.OrganizationKind;
import org.lianjian.platform.paging.Cursor;

/** Who is paired with whom, in SQL: the register of organisations has its own feature, and counting over both is one statement for the database. */
@Dependent
class RelationQueries {

    /** From this many active pairings on an enterprise has "many". */
    static final int MANY = 3;

    private static final int MOST_PARTNERS = 10;
    private static final String COUNTED = "select o.id, o.short_name, o.kind, count(distinct p.id) as pairings from organization o"
            + " left join agreement_party ap on ap.organization_id = o.id left join agreement a on a.id = ap.agreement_id"
            + " left join pairing p on p.id = a.pairing_id and p.state = 'ACTIVE'"
            + " where o.township_code = ?1 and o.closed = false";
    private static final String GROUPED = " group by o.id, o.short_name, o.kind";
    private static final String PARTIES = "select distinct p.id, ap.organization_id, ap.short_name, ap.organization_kind, ap.township_code"
            + " from pairing p join agreement a on a.pairing_id = p.id and a.state = 'ACTIVE' join agreement_party ap on ap.agreement_id = a.id"
            + " where p.state = 'ACTIVE' and exists (select 1 from agreement_party x where x.agreement_id = a.id and ";

    @PersistenceContext(unitName = "lianjian")
    private EntityManager entities;

    /** A party of an active pairing. */
    record PairedParty(long pairingId, long organizationId, String name, OrganizationKind kind, String townshipCode) {
    }

    /** The organisations of a township after the cursor, those with the most pairings first. */
    List<RelationRow> rows(String township, RelationFilter filter, Cursor after, int limit) {
        String kind = switch (filter) {
            case ALL -> "";
            case VILLAGES_WITHOUT -> " and o.kind = 'VILLAGE'";
            case ENTERPRISES_WITH_MANY -> " and o.kind = 'ENTERPRISE'";
        };
        String having = " having count(distinct p.id) between ?2 and ?3" + (after == null ? ""
                : " and (count(distinct p.id) < ?4 or count(distinct p.id) = ?4 and o.id > ?5)");
        Query query = entities.createNativeQuery(COUNTED + kind + GROUPED + having + " order by count(distinct p.id) desc, o.id")
                .setParameter(1, township).setParameter(2, filter == RelationFilter.ENTERPRISES_WITH_MANY ? MANY : 0)
                .setParameter(3, filter == RelationFilter.VILLAGES_WITHOUT ? 0 : Integer.MAX_VALUE);
        if (after != null) {
            query.setParameter(4, Integer.parseInt(after.value())).setParameter(5, after.id());
        }
        return withPartners(((List<?>) query.setMaxResults(limit).getResultList()).stream().map(Object[].class::cast).toList());
    }

    /** How many villages and organisations of a township there are: all, and villages in no pairing. */
    int[] totals(String township) {
        Object[] sums = (Object[]) entities.createNativeQuery("select count(*),"
                + " sum(case when c.kind = 'VILLAGE' and c.pairings = 0 then 1 else 0 end) from (" + COUNTED + GROUPED + ") c")
                .setParameter(1, township).getSingleResult();
        return new int[] {((Number) sums[0]).intValue(), sums[1] == null ? 0 : ((Number) sums[1]).intValue()};
    }

    /** The parties of all active pairings with a party in the township, at most that many. */
    List<PairedParty> partiesIn(String township, int limit) {
        return parties(entities.createNativeQuery(PARTIES + "x.township_code = ?1) order by p.id, ap.organization_id")
                .setParameter(1, township).setMaxResults(limit));
    }

    /** The parties of all active pairings of these organisations. */
    List<PairedParty> partiesOf(Collection<Long> organizationIds) {
        if (organizationIds.isEmpty()) {
            return List.of();
        }
        List<Long> ids = List.copyOf(organizationIds);
        String places = IntStream.rangeClosed(1, ids.size()).mapToObj(place -> "?" + place).collect(Collectors.joining(", "));
        Query query = entities.createNativeQuery(PARTIES + "x.organization_id in (" + places + ")) order by p.id, ap.organization_id");
        IntStream.rangeClosed(1, ids.size()).forEach(place -> query.setParameter(place, ids.get(place - 1)));
        return parties(query);
    }

    /** How many active pairings have a party in the township. */
    int pairingsIn(String township) {
        return ((Number) entities.createNativeQuery("select count(distinct p.id) from pairing p join agreement a on a.pairing_id = p.id"
                + " join agreement_party x on x.agreement_id = a.id where p.state = 'ACTIVE' and x.township_code = ?1")
                .setParameter(1, township).getSingleResult()).intValue();
    }

    private static List<PairedParty> parties(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new PairedParty(((Number) row[0]).longValue(), ((Number) row[1]).longValue(),
                (String) row[2], OrganizationKind.valueOf((String) row[3]), (String) row[4])).toList();
    }

    private List<RelationRow> withPartners(List<Object[]> rows) {
        List<Long> ids = rows.stream().map(row -> ((Number) row[0]).longValue()).toList();
        Map<Long, TreeSet<String>> partners = partnersOf(ids);
        return rows.stream().map(row -> new RelationRow(((Number) row[0]).longValue(), (String) row[1], OrganizationKind.valueOf((String) row[2]),
                ((Number) row[3]).intValue(), partners.getOrDefault(((Number) row[0]).longValue(), new TreeSet<>()).stream()
                        .limit(MOST_PARTNERS).toList())).toList();
    }

    private Map<Long, TreeSet<String>> partnersOf(List<Long> ids) {
        Map<Long, List<PairedParty>> byPairing = partiesOf(ids).stream().collect(Collectors.groupingBy(PairedParty::pairingId));
        Map<Long, TreeSet<String>> partners = new TreeMap<>();
        byPairing.values().forEach(parties -> parties.forEach(one -> parties.stream()
                .filter(other -> other.organizationId() != one.organizationId())
                .forEach(other -> partners.computeIfAbsent(one.organizationId(), id -> new TreeSet<>()).add(other.name()))));
        return partners;
    }
}
