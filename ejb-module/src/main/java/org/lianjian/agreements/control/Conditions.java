package org.lianjian.agreements.control;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianjian.platform.access.Visibility;

/** The conditions of one query over {@code Agreement a}, with their parameters; all must hold. */
final class Conditions {

    private static final String PARTY = "exists (select p.organizationId from AgreementParty p where p.agreement = a and (%s))";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition with one parameter; nothing when the value is null. */
    Conditions and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    /** Adds a condition on one of the parties, with one parameter; nothing when the value is null. */
    Conditions party(String condition, String name, Object value) {
        return and(PARTY.formatted(condition), name, value);
    }

    /** Only what may be seen. */
    Conditions visible(Visibility reach) {
        List<String> ways = new ArrayList<>();
        if (!reach.organizationIds().isEmpty()) {
            ways.add("p.organizationId in :reachedOrganizations");
            parameters.put("reachedOrganizations", reach.organizationIds());
        }
        int number = 0;
        for (String prefix : reach.divisionPrefixes()) {
            String name = "reachedDivision" + number++;
            ways.add("p.townshipCode like :" + name);
            parameters.put(name, prefix + "%");
        }
        return and(ways.isEmpty() ? "1 = 0" : PARTY.formatted(String.join(" or ", ways)));
    }

    /** Only those to which none of these organisations is a party. */
    Conditions withoutParties(Set<Long> organizationIds) {
        return organizationIds.isEmpty() ? this
                : and("not " + PARTY.formatted("p.organizationId in :own"), "own", organizationIds);
    }

    /** The clause that follows {@code from Agreement a}. */
    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
